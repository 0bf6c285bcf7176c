using System.Diagnostics.CodeAnalysis;
using AudienceTyped.Shared.Text;
using AudienceTyped.Shared.Urns;

namespace AudienceTyped.Catalogs;

/// <summary>What all generated entity types share. Each of their members is one call of these.</summary>
public static class TargetingEntity
{
    /// <summary>The URN with a key; the default value for the default key.</summary>
    public static Urn ToUrn<T>(UrnKey key)
        where T : struct, ITargetingEntity<T> => key.IsDefault ? default : new Urn(TargetingEntityTypeOf<T>.Instance.Namespace, key);

    /// <summary>The name in the catalog, or null.</summary>
    public static string? FindName<T>(UrnKey key)
        where T : struct, ITargetingEntity<T> => T.Table.FindName(key) ?? (key.IsDefault ? null : TargetingEntityTypeOf<T>.Instance.FindAddedName(key));

    /// <summary>The parent in the hierarchy, or null.</summary>
    public static T? FindParent<T>(UrnKey key)
        where T : struct, ITargetingEntity<T>
    {
        UrnKey parent = TargetingEntityTypeOf<T>.Instance.FindParentKey(key);
        return parent.IsDefault ? null : T.FromKey(parent);
    }

    /// <summary>Whether the first value is the second or one below it, as far as the catalog knows.</summary>
    public static bool IsWithin<T>(UrnKey key, UrnKey other)
        where T : struct, ITargetingEntity<T>
    {
        TargetingEntityTypeOf<T> type = TargetingEntityTypeOf<T>.Instance;
        for (UrnKey step = key; !step.IsDefault; step = type.FindParentKey(step))
        {
            if (step == other)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the catalog says that the value is no longer in use.</summary>
    public static bool IsRetired<T>(UrnKey key)
        where T : struct, ITargetingEntity<T> => TargetingEntityTypeOf<T>.Instance.IsRetired(key);

    /// <summary>
    /// The value of the catalog with a name, or with another name that the catalog has for it; case, accents and superfluous spaces do not matter.
    /// </summary>
    /// <returns>False if no value has the name, or if several have it.</returns>
    public static bool TryFind<T>([NotNullWhen(true)] string? name, out T result)
        where T : struct, ITargetingEntity<T>
    {
        UrnKey key = name is null ? default : TargetingEntityTypeOf<T>.Instance.FindByName(name);
        result = key.IsDefault ? default : T.FromKey(key);
        return !key.IsDefault;
    }

    /// <summary>The values whose names match a text, best first; those that match alike in the order of the catalog, retired ones last.</summary>
    /// <param name="text">A name or a part of one. Case and accents do not matter.</param>
    /// <param name="count">How many at most.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is not positive.</exception>
    public static IReadOnlyList<NameCandidate<T>> Search<T>(string text, int count)
        where T : struct, ITargetingEntity<T> => TargetingEntityTypeOf<T>.Instance.Search(text, count);

    /// <summary>A value that a project adds to a type of a catalog.</summary>
    public static T FromKey<T>(UrnKey key)
        where T : struct, ITargetingEntity<T> => T.FromKey(key);

    /// <summary>The table of the values that a project adds to a type of a catalog.</summary>
    public static EntityTable TableOf<TExtension>()
        where TExtension : IEntityExtension => TExtension.Table;

    /// <summary>All values of the catalog, in the order of the definition file.</summary>
    public static IReadOnlyList<T> Known<T>()
        where T : struct, ITargetingEntity<T> => TargetingEntityTypeOf<T>.Instance.Values;

    /// <summary>The values of a set that the definition file names, in the order of the file.</summary>
    /// <exception cref="ArgumentException">No set has that name.</exception>
    public static IReadOnlyList<T> Set<T>(string name)
        where T : struct, ITargetingEntity<T> => TargetingEntityTypeOf<T>.Instance.Sets.FindValues(name) ?? throw UnknownSet<T>(name);

    /// <summary>The values of a set that a project adds to a type of a catalog.</summary>
    /// <exception cref="ArgumentException">No set has that name.</exception>
    public static IReadOnlyList<T> SetFromExtension<T, TExtension>(string name)
        where T : struct, ITargetingEntity<T>
        where TExtension : IEntityExtension => EntityExtension<T, TExtension>.Sets.FindValues(name) ?? throw UnknownSet<T>(name);

    /// <summary>The description of the type as a whole.</summary>
    public static TargetingEntityType TypeOf<T>()
        where T : struct, ITargetingEntity<T> => TargetingEntityTypeOf<T>.Instance;

    /// <summary>Name and URN, for people.</summary>
    public static string Describe<T>(UrnKey key)
        where T : struct, ITargetingEntity<T>
    {
        if (key.IsDefault)
        {
            return $"(no {T.Table.TypeName})";
        }

        string urn = ToUrn<T>(key).ToString();
        return FindName<T>(key) is { } name ? $"{name} ({urn})" : urn;
    }

    /// <summary>An integer id as a key.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The id is not positive.</exception>
    public static UrnKey RequireId<T>(long id)
        where T : struct, ITargetingEntity<T> => id > 0
            ? UrnKey.FromInteger(id)
            : throw new ArgumentOutOfRangeException(nameof(id), id, $"The id of {IndefiniteArticle.With(T.Table.TypeName)} is a positive integer.");

    /// <summary>A text id as a key.</summary>
    /// <exception cref="ArgumentException">The id has another form.</exception>
    public static UrnKey RequireId<T>(string id)
        where T : struct, ITargetingEntity<T>
    {
        ArgumentNullException.ThrowIfNull(id);
        return IsTextId(id)
            ? UrnKey.FromText(id)
            : throw new ArgumentException(
                $"'{Excerpt.Of(id)}' is not the id of {IndefiniteArticle.With(T.Table.TypeName)}: letters, digits, '_', '-' and '.' are expected, as in en_US.",
                nameof(id));
    }

    /// <summary>A range as a key.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The maximum is below the minimum.</exception>
    public static UrnKey RequireRange<T>(int minimum, int maximum)
        where T : struct, ITargetingEntity<T> => minimum <= maximum
            ? UrnKey.FromRange(minimum, maximum)
            : throw new ArgumentOutOfRangeException(
                nameof(maximum), maximum, $"The maximum of {IndefiniteArticle.With(T.Table.TypeName)} is below its minimum, {minimum}.");

    /// <summary>Reads a URN of the type.</summary>
    /// <exception cref="FormatException">The text is not a URN, or its entity type or the form of its id is different.</exception>
    public static T Parse<T>(ReadOnlySpan<char> text)
        where T : struct, ITargetingEntity<T> => TryParse(text, out T result, out string? problem) ? result : throw new FormatException(problem);

    /// <summary>Reads a URN of the type, and returns whether the text is one.</summary>
    public static bool TryParse<T>(ReadOnlySpan<char> text, out T result)
        where T : struct, ITargetingEntity<T> => TryParse(text, out result, out _);

    internal static bool IsTextId(ReadOnlySpan<char> id)
    {
        foreach (char character in id)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('_' or '-' or '.'))
            {
                return false;
            }
        }

        return !id.IsEmpty && id.Length <= UrnSyntax.MaximumKeyLength;
    }

    private static ArgumentException UnknownSet<T>(string name)
        where T : struct, ITargetingEntity<T> =>
            new($"'{Excerpt.Of(name)}' is not a set of {T.Table.TypeName}: its definition file has no line '#set {Excerpt.Of(name)}'.", nameof(name));

    private static bool TryParse<T>(ReadOnlySpan<char> text, out T result, [NotNullWhen(false)] out string? problem)
        where T : struct, ITargetingEntity<T>
    {
        result = default;
        if (!Urn.TryParse(text, out Urn urn, out problem))
        {
            return false;
        }

        EntityTable table = T.Table;
        if (urn.EntityType != table.UrnEntityType)
        {
            problem = $"'{Excerpt.Of(text)}' is not {IndefiniteArticle.With(table.TypeName)}: its URNs begin with 'urn:li:{table.UrnEntityType}:'.";
            return false;
        }

        bool isOfTheForm = table.IdForm switch
        {
            EntityIdForm.Integer => urn.Key.IsInteger && urn.Key.Integer > 0,
            EntityIdForm.Range => urn.Key.IsRange && urn.Key.Minimum <= urn.Key.Maximum,
            _ => IsTextId(urn.Key.ToString()),
        };
        if (!isOfTheForm)
        {
            problem = $"'{Excerpt.Of(text)}' is not {IndefiniteArticle.With(table.TypeName)}: after 'urn:li:{table.UrnEntityType}:' {EntityId.DescribeExpected(table.IdForm.ToIdForm())}.";
            return false;
        }

        result = T.FromKey(urn.Key);
        return true;
    }
}
