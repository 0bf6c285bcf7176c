using AudienceTyped.Generator.Catalogs;

namespace AudienceTyped.Generator.Meaning;

/// <summary>The values of an entity type by what they are called, made when a name is first looked for.</summary>
internal sealed class NamedValues
{
    private const int LongestCode = 3;

    // Other text in parentheses is not a name of its own: "(Domestic)", "(Programming Language)".
    private const int MaximumAcronym = 5;

    private static readonly CatalogValue[] _none = [];

    private readonly Lazy<(Dictionary<string, CatalogValue[]> Whole, Dictionary<string, CatalogValue[]> Stripped)> _byKey;

    private readonly Lazy<MemberNames> _members;
    private readonly Func<string, CatalogValue?> _findById;
    private readonly Func<string, CatalogValue?> _findByMember;

    public NamedValues(
        TypeWords words,
        IReadOnlyCollection<CatalogValue> values,
        Func<string, CatalogValue?> findById,
        Func<string, CatalogValue?> findByMember,
        IReadOnlyDictionary<string, string[]> parts)
    {
        Words = words;
        Values = values;
        Parts = parts;
        (_findById, _findByMember) = (findById, findByMember);
        _byKey = new(Index);
        _members = new(() => new MemberNames(Values));
    }

    public TypeWords Words { get; }

    /// <summary>The ids of which the values consist that are made of others, not below them in the hierarchy.</summary>
    public IReadOnlyDictionary<string, string[]> Parts { get; }

    public IReadOnlyCollection<CatalogValue> Values { get; }

    /// <summary>The values by what a member could be written as.</summary>
    public MemberNames Members => _members.Value;

    public CatalogValue? FindById(string id) => _findById(id);

    public CatalogValue? FindByMember(string member) => _findByMember(member);

    /// <summary>The values that are called exactly so; else those that are but for words that say nothing.</summary>
    public IReadOnlyList<CatalogValue> Find(string[] words) => FindWhole(words) is { Count: > 0 } whole
        ? whole
        : KeyOfStripped(words) is { } key && _byKey.Value.Stripped.TryGetValue(key, out CatalogValue[]? stripped) ? stripped : _none;

    /// <summary>The values that are called exactly so.</summary>
    public IReadOnlyList<CatalogValue> FindWhole(string[] words) =>
        NameWords.KeyOf(words) is { Length: > 1 } key && _byKey.Value.Whole.TryGetValue(key, out CatalogValue[]? values) ? values : _none;

    /// <summary>All that the value is called.</summary>
    public static IEnumerable<string> NamesOf(CatalogValue value)
    {
        yield return value.Member;
        yield return value.Name;
        int open = value.Name.IndexOf(" (", StringComparison.Ordinal);
        if (open > 0)
        {
            yield return value.Name.Substring(0, open);
            string rest = value.Name.Substring(open + 2).TrimEnd(')');
            if (rest.Length <= MaximumAcronym && rest.All(static character => char.IsUpper(character) || char.IsDigit(character)))
            {
                yield return rest;
            }
        }

        foreach (string name in value.AlsoCalled)
        {
            yield return name;
        }
    }

    private (Dictionary<string, CatalogValue[]> Whole, Dictionary<string, CatalogValue[]> Stripped) Index()
    {
        Dictionary<string, CatalogValue[]> whole = new(Values.Count * 2, StringComparer.Ordinal);
        Dictionary<string, CatalogValue[]> stripped = new(Values.Count * 2, StringComparer.Ordinal);
        foreach (CatalogValue value in Values)
        {
            foreach (string name in NamesOf(value).Where(name => !IsCode(name, value)))
            {
                string[] words = Words.Of(name);
                Add(whole, NameWords.KeyOf(words), value);
                Add(stripped, KeyOfStripped(words), value);
            }

            if (IsOfLetters(value.Id))
            {
                Add(whole, NameWords.KeyOf(Words.Of(value.Id)), value);
            }
        }

        return (whole, stripped);
    }

    // CA is Canada in one table and California in another: a code fits its value, and names no other.
    private static bool IsCode(string name, CatalogValue value) =>
        name.Length <= LongestCode && name.All(char.IsUpper) && value.AlsoCalled.Contains(name, StringComparer.Ordinal);

    // de_DE is what people call a locale as well.
    private static bool IsOfLetters(string id) => id.Length > LongestCode && id.Any(char.IsLetter);

    private string? KeyOfStripped(string[] words)
    {
        string[] stripped = Words.Strip(words);

        // A number alone names nothing; two are a range.
        return stripped.Length == 0 || (stripped.Length == 1 && (char.IsDigit(stripped[0][0]) || stripped[0].Length < 2)) ? null : NameWords.KeyOf(stripped);
    }

    private static void Add(Dictionary<string, CatalogValue[]> index, string? key, CatalogValue value)
    {
        if (key is { Length: > 0 })
        {
            index[key] = !index.TryGetValue(key, out CatalogValue[]? present) ? [value] : Array.IndexOf(present, value) >= 0 ? present : [.. present, value];
        }
    }
}
