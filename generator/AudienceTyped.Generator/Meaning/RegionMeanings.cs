using AudienceTyped.Generator.Catalogs;

namespace AudienceTyped.Generator.Meaning;

/// <summary>The values that consist of others beside the hierarchy, such as regions of countries, and what lies within them.</summary>
/// <param name="values">The values, of one catalog each.</param>
/// <param name="findById">Finds a value by its id.</param>
internal sealed class RegionMeanings(IReadOnlyList<NamedValues> values, Func<string, CatalogValue?> findById)
{
    private const int DeepestHierarchy = 32;

    private readonly Dictionary<string, HashSet<string>> _parts = values
        .SelectMany(static part => part.Parts)
        .GroupBy(static region => region.Key, static region => region.Value, StringComparer.Ordinal)
        .ToDictionary(
            static group => group.Key,
            static group => new HashSet<string>(group.SelectMany(static ids => ids), StringComparer.Ordinal),
            StringComparer.Ordinal);

    private HashSet<string>? _continents;

    public bool IsRegion(CatalogValue value) => _parts.ContainsKey(value.Id);

    /// <summary>Whether the value is above what regions consist of: teams call by it whichever of its countries they sell in.</summary>
    public bool IsContinent(CatalogValue value) => Continents.Contains(value.Id);

    /// <summary>Whether the value consists of continents, so that no other value is nearly the same.</summary>
    public bool IsOfContinents(CatalogValue value) => _parts.TryGetValue(value.Id, out HashSet<string>? parts) && parts.IsSubsetOf(Continents);

    /// <summary>Whether a value, or each of its parts, is in a region, or below one of its parts.</summary>
    public bool IsIn(CatalogValue value, CatalogValue region) =>
        IsBelowAny(value, region) || (_parts.TryGetValue(value.Id, out HashSet<string>? parts) && All(parts, part => IsBelowAny(part, region)));

    /// <summary>Whether regions, or a region and what has a hierarchy below it, have a part in common.</summary>
    public bool Overlap(CatalogValue one, CatalogValue other) => IsPartIn(one, other) || IsPartIn(other, one);

    private HashSet<string> Continents => _continents ??= FindContinents();

    private bool IsPartIn(CatalogValue one, CatalogValue other) =>
        _parts.TryGetValue(one.Id, out HashSet<string>? parts) && !All(parts, part => !IsBelowAny(part, other));

    private bool All(HashSet<string> ids, Func<CatalogValue, bool> isTrue) => ids.All(id => findById(id) is not { } value || isTrue(value));

    // The value itself, or one above it, is the other or one of its parts.
    private bool IsBelowAny(CatalogValue value, CatalogValue other)
    {
        _parts.TryGetValue(other.Id, out HashSet<string>? parts);
        CatalogValue? above = value;
        for (int depth = 0; depth < DeepestHierarchy && above is not null; depth++)
        {
            if (above.Id == other.Id || parts?.Contains(above.Id) == true)
            {
                return true;
            }

            above = above.ParentId is { } parent ? findById(parent) : null;
        }

        return false;
    }

    // What is above a part of a region; and what is beside such values in a region that consists of them for the most part.
    private HashSet<string> FindContinents()
    {
        IEnumerable<string?> above = _parts.Values.SelectMany(static parts => parts).Select(id => findById(id)?.ParentId);
        HashSet<string> found = new(above.OfType<string>(), StringComparer.Ordinal);
        foreach (HashSet<string> parts in _parts.Values.Where(parts => 2 * parts.Count(found.Contains) > parts.Count).ToArray())
        {
            found.UnionWith(parts);
        }

        return found;
    }
}
