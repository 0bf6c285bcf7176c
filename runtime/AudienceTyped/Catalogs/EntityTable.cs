using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace AudienceTyped.Catalogs;

/// <summary>
/// The values of an entity type as a generated catalog stores them: constant data of the assembly, sorted by id,
/// so that nothing is allocated until a name is needed. Written by the generator.
/// </summary>
/// <remarks>
/// The first use of a type spends most of its time in the JIT compiler, method by method. So these are fields, which have no methods,
/// and the table has its own searches: those of the framework are compiled again for each type of element.
/// </remarks>
[SuppressMessage("Design", "CA1051:Do not declare visible instance fields", Justification = "Accessors would be compiled at the first use of a type.")]
public ref struct EntityTable
{
    /// <summary>The C# name of the type: <c>Skill</c>.</summary>
    public required string TypeName;

    /// <summary>The entity type of the URNs: <c>skill</c> of <c>urn:li:skill:17</c>.</summary>
    public required string UrnEntityType;

    /// <summary>The form of the ids.</summary>
    public required EntityIdForm IdForm;

    /// <summary>Whether these are all values that LinkedIn has, so that another id is a mistake.</summary>
    public bool IsComplete;

    /// <summary>An id that shows where all ids have letters and digits, <c>en_US</c>; null where they differ.</summary>
    public string? IdShape;

    /// <summary>Ascending ids; a range is packed, its minimum in the upper 32 bits. Empty for text ids.</summary>
    public ReadOnlySpan<long> Ids;

    /// <summary>Text ids one after the other in ordinal order, ASCII. Empty for other forms.</summary>
    public ReadOnlySpan<byte> TextIds;

    /// <summary>Where each text id ends in <see cref="TextIds"/>.</summary>
    public ReadOnlySpan<int> TextIdEnds;

    /// <summary>The names in the order of the ids, one after the other, UTF-8.</summary>
    public ReadOnlySpan<byte> Names;

    /// <summary>Where each name ends in <see cref="Names"/>.</summary>
    public ReadOnlySpan<int> NameEnds;

    /// <summary>For each value the index of its parent, or -1; empty if the type has no hierarchy.</summary>
    public ReadOnlySpan<int> Parents;

    /// <summary>Other names of the values, one after the other, UTF-8.</summary>
    public ReadOnlySpan<byte> Aliases;

    /// <summary>Where each other name ends in <see cref="Aliases"/>.</summary>
    public ReadOnlySpan<int> AliasEnds;

    /// <summary>For each other name the index of the value that has it.</summary>
    public ReadOnlySpan<int> AliasOwners;

    /// <summary>The indexes of the values that are no longer in use, ascending.</summary>
    public ReadOnlySpan<int> Retired;

    /// <summary>The indexes in the order of the definition file; empty if that is the order of the ids.</summary>
    public ReadOnlySpan<int> FileOrder;

    /// <summary>The names of sets of values, one after the other, UTF-8.</summary>
    public ReadOnlySpan<byte> SetNames;

    /// <summary>Where each name of a set ends in <see cref="SetNames"/>.</summary>
    public ReadOnlySpan<int> SetNameEnds;

    /// <summary>The indexes of the values of all sets, one set after the other.</summary>
    public ReadOnlySpan<int> SetValues;

    /// <summary>Where each set ends in <see cref="SetValues"/>.</summary>
    public ReadOnlySpan<int> SetValueEnds;

    internal readonly int Count => NameEnds.Length;

    internal readonly UrnKey KeyAt(int index) => IdForm == EntityIdForm.Text
        ? UrnKey.FromText(Encoding.ASCII.GetString(TextIdAt(index)))
        : UrnKey.FromPacked(Ids[index], IdForm == EntityIdForm.Range);

    internal readonly string NameAt(int index) => Encoding.UTF8.GetString(Slice(Names, NameEnds, index));

    /// <summary>The names of the values, followed by their other names.</summary>
    internal readonly ReadOnlySpan<byte> AnyNameAt(int number) =>
        number < NameEnds.Length ? Slice(Names, NameEnds, number) : Slice(Aliases, AliasEnds, number - NameEnds.Length);

    /// <summary>How many names there are, other names included.</summary>
    internal readonly int AnyNameCount => NameEnds.Length + AliasOwners.Length;

    /// <summary>The index of the value that a name belongs to.</summary>
    internal readonly int OwnerOfName(int number) => number < NameEnds.Length ? number : AliasOwners[number - NameEnds.Length];

    internal readonly string SetNameAt(int set) => Encoding.UTF8.GetString(Slice(SetNames, SetNameEnds, set));

    internal readonly ReadOnlySpan<int> SetValuesAt(int set) => SetValues[(set == 0 ? 0 : SetValueEnds[set - 1])..SetValueEnds[set]];

    internal readonly bool IsRetiredAt(int index)
    {
        int low = 0;
        int high = Retired.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (Retired[middle] == index)
            {
                return true;
            }

            if (Retired[middle] < index)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return false;
    }

    internal readonly int IndexOf(UrnKey key)
    {
        if (IdForm == EntityIdForm.Text)
        {
            return key.IsDefault ? -1 : IndexOfText(key.ToString());
        }

        return (IdForm == EntityIdForm.Range ? key.IsRange : key.IsInteger) ? IndexOfPacked(key.Packed) : -1;
    }

    /// <summary>The name of a value, or null if the table does not have it.</summary>
    internal readonly string? FindName(UrnKey key)
    {
        int index = IndexOf(key);
        return index < 0 ? null : NameAt(index);
    }

    /// <summary>Whether the table has the value; if so, the parent, or no key if it has none.</summary>
    internal readonly bool TryFindParent(UrnKey key, out UrnKey parent)
    {
        int index = Parents.IsEmpty ? -1 : IndexOf(key);
        parent = index >= 0 && Parents[index] >= 0 ? KeyAt(Parents[index]) : default;
        return index >= 0;
    }

    private readonly int IndexOfPacked(long id)
    {
        int low = 0;
        int high = Ids.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (Ids[middle] == id)
            {
                return middle;
            }

            if (Ids[middle] < id)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return -1;
    }

    private readonly int IndexOfText(string text)
    {
        int low = 0;
        int high = TextIdEnds.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            int order = Compare(TextIdAt(middle), text);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    private readonly ReadOnlySpan<byte> TextIdAt(int index) => Slice(TextIds, TextIdEnds, index);

    private static ReadOnlySpan<byte> Slice(ReadOnlySpan<byte> all, ReadOnlySpan<int> ends, int index) =>
        all[(index == 0 ? 0 : ends[index - 1])..ends[index]];

    private static int Compare(ReadOnlySpan<byte> ascii, string text)
    {
        int common = Math.Min(ascii.Length, text.Length);
        for (int index = 0; index < common; index++)
        {
            int order = ascii[index].CompareTo((byte)Math.Min(text[index], (char)0xFF));
            if (order != 0)
            {
                return order;
            }
        }

        return ascii.Length.CompareTo(text.Length);
    }
}
