using System.Globalization;
using AudienceTyped.Restli;
using AudienceTyped.Shared.Text;
using AudienceTyped.Shared.Urns;

namespace AudienceTyped;

/// <summary>Reads criteria from a tree of records, lists and strings. Rejects everything of another shape, and says where it is.</summary>
internal sealed class CriteriaReader
{
    // "included" for "include", "excluding" for "exclude".
    private const int LargestDistance = 3;

    private readonly CriteriaNotation _notation;
    private readonly bool _allowsEmpty;
    private readonly Dictionary<Urn, TargetingFacet> _knownFacets = [];

    /// <param name="notation">The notation of the text.</param>
    /// <param name="knownFacets">Facets that go before those of the catalogs in use; null for none.</param>
    /// <param name="allowsEmpty">Whether criteria that cannot be sent are read: those that are stored while they are built.</param>
    public CriteriaReader(CriteriaNotation notation, IEnumerable<TargetingFacet>? knownFacets, bool allowsEmpty = false)
    {
        _notation = notation;
        _allowsEmpty = allowsEmpty;
        foreach (TargetingFacet facet in knownFacets ?? [])
        {
            _knownFacets.TryAdd(facet.Urn, facet);
        }
    }

    /// <summary>Reads criteria.</summary>
    public TargetingCriteria ReadCriteria(RestliValue value, string path = "")
    {
        RestliRecord criteria = Record(value, path, _notation.Criteria, "include", "exclude");
        if (!criteria.TryGetValue("include", out RestliValue? include))
        {
            throw Problem(path, "'include' is missing: the service rejects criteria that include nothing.");
        }

        AllOf included = ReadAllOf(include, _notation.PathOf(path, "include", true));
        Clause excluded = criteria.TryGetValue("exclude", out RestliValue? exclude)
            ? ReadExclude(exclude, _notation.PathOf(path, "exclude", true))
            : Clause.Empty;
        return new TargetingCriteria(included, excluded.IsEmpty ? NoneOf.Empty : new NoneOf(excluded));
    }

    /// <summary>Reads what <c>include</c> is.</summary>
    public AllOf ReadAllOf(RestliValue value, string path = "")
    {
        RestliRecord include = Record(value, path, _notation.Include, "and");
        if (!include.TryGetValue("and", out RestliValue? and))
        {
            throw Problem(path, $"'and' is missing: it has the clauses, {_notation.Include}.");
        }

        path = _notation.PathOf(path, "and", true);
        if (and is not RestliList list)
        {
            throw Problem(path, $"{_notation.List} of clauses is expected, but it is {Describe(and)}.");
        }

        if (list.Items.IsEmpty && !_allowsEmpty)
        {
            throw Problem(path, $"the {_notation.ListName} is empty: the service rejects criteria that include nothing.");
        }

        return new AllOf(
            ClauseSet.Of(
                [.. list.Items.Select((item, index) => ReadClause(item, _notation.PathOf(path, index.ToString(CultureInfo.InvariantCulture), false)))]));
    }

    /// <summary>Reads a clause.</summary>
    public Clause ReadClause(RestliValue value, string path = "")
    {
        RestliRecord element = Record(value, path, _notation.Clause, "or");
        if (!element.TryGetValue("or", out RestliValue? or))
        {
            throw Problem(path, $"'or' is missing: it has the facets, {_notation.Clause}.");
        }

        path = _notation.PathOf(path, "or", true);
        Clause clause = ReadFacets(or, path);
        return clause.IsEmpty && !_allowsEmpty ? throw Problem(path, "the clause has no facet, so it matches nobody.") : clause;
    }

    // An empty 'or' excludes nobody, so reading it loses nothing. It is never sent.
    private Clause ReadExclude(RestliValue value, string path) =>
        Record(value, path, _notation.Clause, "or").TryGetValue("or", out RestliValue? or) ? ReadFacets(or, _notation.PathOf(path, "or", true)) : Clause.Empty;

    private Clause ReadFacets(RestliValue value, string path)
    {
        List<FacetValues> facets = [];
        foreach (KeyValuePair<string, RestliValue> field in Record(value, path, _notation.Facets).Fields)
        {
            string facetPath = _notation.PathOf(path, Excerpt.Of(field.Key), false);
            facets.Add(FacetValues.Create(ReadFacet(field.Key, facetPath), ReadValues(field.Value, facetPath)));
        }

        return Clause.Of(facets);
    }

    private TargetingFacet ReadFacet(string key, string path)
    {
        if (!Urn.TryParse(key, out Urn facet) || !TargetingFacet.IsFacet(facet))
        {
            string meant = FacetUrns.SuggestUrn(key) is { } suggestion ? " " + suggestion : "";
            throw Problem(path, $"the key is not the URN of a facet, as in '{FacetUrns.Prefix}skills'.{meant}");
        }

        return _knownFacets.TryGetValue(facet, out TargetingFacet? known) ? known : CatalogsInUse.Find(facet) ?? new CustomFacet(facet);
    }

    private Urn[] ReadValues(RestliValue value, string path)
    {
        if (value is not RestliList list)
        {
            throw Problem(path, $"{_notation.List} of URNs is expected, but it is {Describe(value)}.");
        }

        if (list.Items.IsEmpty)
        {
            throw Problem(path, "the facet has no values.");
        }

        var urns = new Urn[list.Items.Length];
        for (int index = 0; index < urns.Length; index++)
        {
            string valuePath = _notation.PathOf(path, index.ToString(CultureInfo.InvariantCulture), false);
            if (list.Items[index] is not RestliString { Value: var text })
            {
                throw Problem(valuePath, $"a URN is expected, but it is {Describe(list.Items[index])}.");
            }

            if (!Urn.TryParse(text, out urns[index], out string? problem))
            {
                throw Problem(valuePath, problem);
            }
        }

        return urns;
    }

    private RestliRecord Record(RestliValue value, string path, string expected, params ReadOnlySpan<string> keys)
    {
        if (value is not RestliRecord record)
        {
            throw Problem(path, $"{expected} is expected, but it is {Describe(value)}.");
        }

        RequireOnce(record, path);
        foreach (KeyValuePair<string, RestliValue> field in record.Fields)
        {
            if (!keys.IsEmpty && !keys.Contains(field.Key))
            {
                string meant = FindNearest(field.Key, keys) is { } nearest && !record.TryGetValue(nearest, out _) ? $" Did you mean '{nearest}'?" : "";
                throw Problem(path, $"'{Excerpt.Of(field.Key)}' is not allowed here; {expected} is expected.{meant}");
            }
        }

        return record;
    }

    private static string? FindNearest(string key, ReadOnlySpan<string> keys)
    {
        foreach (string known in keys)
        {
            if (key.Length <= known.Length + LargestDistance && EditDistance.Between(key, known) <= LargestDistance)
            {
                return known;
            }
        }

        return null;
    }

    // The service silently uses the last one; the values of the others would be lost.
    private void RequireOnce(RestliRecord record, string path)
    {
        if (!record.RepeatedKeys.IsEmpty)
        {
            throw Problem(path, $"'{Excerpt.Of(record.RepeatedKeys[0])}' is there twice. Put all its values into one {_notation.ListName}.");
        }
    }

    private string Describe(RestliValue value) => value switch
    {
        RestliRecord => _notation.Record,
        RestliList => _notation.List,
        _ => $"the text '{Excerpt.Of(((RestliString)value).Value)}'",
    };

    private static FormatException Problem(string path, string problem) =>
        new($"The text is not targeting criteria: {(path.Length > 0 ? $"at {path}, " : "")}{problem}");
}
