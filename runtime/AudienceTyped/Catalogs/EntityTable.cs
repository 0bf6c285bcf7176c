namespace AudienceTyped.Catalogs;

/// <summary>
/// The values of an entity type as a generated catalog holds them: constant data of the assembly, sorted by id,
/// so that nothing is put on the heap until a name is asked for. Written by the generator.
/// </summary>
public readonly ref struct EntityTable
{
    /// <summary>The C# name of the type: <c>Skill</c>.</summary>
    public required string TypeName { get; init; }

    /// <summary>The entity type of the URNs: <c>skill</c> of <c>urn:li:skill:17</c>.</summary>
    public required string UrnEntityType { get; init; }

    /// <summary>The form of the ids.</summary>
    public required EntityIdForm IdForm { get; init; }

    /// <summary>Ascending ids; a range is packed, its minimum in the upper 32 bits. Empty for text ids.</summary>
    public ReadOnlySpan<long> Ids { get; init; }

    /// <summary>Text ids one after the other in ordinal order, ASCII. Empty for other forms.</summary>
    public ReadOnlySpan<byte> TextIds { get; init; }

    /// <summary>Where each text id ends in <see cref="TextIds"/>.</summary>
    public ReadOnlySpan<int> TextIdEnds { get; init; }

    /// <summary>The names in the order of the ids, one after the other, UTF-8.</summary>
    public ReadOnlySpan<byte> Names { get; init; }

    /// <summary>Where each name ends in <see cref="Names"/>.</summary>
    public ReadOnlySpan<int> NameEnds { get; init; }

    /// <summary>For each value the index of its parent, or -1; empty where the type has no hierarchy.</summary>
    public ReadOnlySpan<int> Parents { get; init; }

    /// <summary>Other names of the values, one after the other, UTF-8.</summary>
    public ReadOnlySpan<byte> Aliases { get; init; }

    /// <summary>Where each other name ends in <see cref="Aliases"/>.</summary>
    public ReadOnlySpan<int> AliasEnds { get; init; }

    /// <summary>For each other name the index of the value that has it.</summary>
    public ReadOnlySpan<int> AliasOwners { get; init; }

    /// <summary>The indexes of the values that are no longer in use, ascending.</summary>
    public ReadOnlySpan<int> Retired { get; init; }

    /// <summary>The indexes in the order of the definition file; empty where that is the order of the ids.</summary>
    public ReadOnlySpan<int> FileOrder { get; init; }

    /// <summary>The names of sets of values, one after the other, UTF-8.</summary>
    public ReadOnlySpan<byte> SetNames { get; init; }

    /// <summary>Where each name of a set ends in <see cref="SetNames"/>.</summary>
    public ReadOnlySpan<int> SetNameEnds { get; init; }

    /// <summary>The indexes of the values of all sets, one set after the other.</summary>
    public ReadOnlySpan<int> SetValues { get; init; }

    /// <summary>Where each set ends in <see cref="SetValues"/>.</summary>
    public ReadOnlySpan<int> SetValueEnds { get; init; }

    internal int Count => NameEnds.Length;

    internal UrnKey KeyAt(int index) => IdForm == EntityIdForm.Text
        ? UrnKey.FromText(System.Text.Encoding.ASCII.GetString(TextIdAt(index)))
        : UrnKey.FromPacked(Ids[index], IdForm == EntityIdForm.Range);

    internal string NameAt(int index) => System.Text.Encoding.UTF8.GetString(Slice(Names, NameEnds, index));

    internal string AliasAt(int index) => System.Text.Encoding.UTF8.GetString(Slice(Aliases, AliasEnds, index));

    internal string SetNameAt(int set) => System.Text.Encoding.UTF8.GetString(Slice(SetNames, SetNameEnds, set));

    internal ReadOnlySpan<int> SetValuesAt(int set) => Slice(SetValues, SetValueEnds, set);

    internal bool IsRetiredAt(int index) => Retired.BinarySearch(index) >= 0;

    internal int IndexOf(UrnKey key) => IdForm switch
    {
        EntityIdForm.Integer when key.IsInteger => Ids.BinarySearch(key.Packed),
        EntityIdForm.Range when key.IsRange => Ids.BinarySearch(key.Packed),
        EntityIdForm.Text when !key.IsDefault => IndexOfText(key.ToString()),
        _ => -1,
    };

    private int IndexOfText(string text)
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

    private ReadOnlySpan<byte> TextIdAt(int index) => Slice(TextIds, TextIdEnds, index);

    private static ReadOnlySpan<T> Slice<T>(ReadOnlySpan<T> all, ReadOnlySpan<int> ends, int index) =>
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
