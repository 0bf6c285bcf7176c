using AudienceTyped.Restli;
using AudienceTyped.Shared.Text;
using AudienceTyped.Shared.Urns;

namespace AudienceTyped;

/// <summary>Reads criteria from a tree of records, lists and strings. Rejects everything of another shape, and says where it is.</summary>
internal sealed class CriteriaReader
{
    private readonly Dictionary<Urn, TargetingFacet> _knownFacets = [];

    private CriteriaReader(IEnumerable<TargetingFacet> knownFacets)
    {
        foreach (TargetingFacet facet in knownFacets)
        {
            _knownFacets.TryAdd(facet.Urn, facet);
        }
    }

    /// <summary>Reads criteria.</summary>
    /// <param name="value">The tree.</param>
    /// <param name="knownFacets">Facets beside those of the catalogs in use; they go before them.</param>
    public static TargetingCriteria Read(RestliValue value, IEnumerable<TargetingFacet>? knownFacets) => new CriteriaReader(knownFacets ?? []).Read(value);

    private TargetingCriteria Read(RestliValue value)
    {
        RestliRecord criteria = Record(value, "", "(include:(and:List(…)),exclude:(or:(…)))", "include", "exclude");
        if (!criteria.TryGetValue("include", out RestliValue? include))
        {
            throw Problem("", "'include' is missing: the service rejects criteria that include nothing.");
        }

        ClauseSet clauses = ReadInclude(include);
        Clause exclude = criteria.TryGetValue("exclude", out RestliValue? excluded) ? ReadExclude(excluded) : Clause.Empty;
        return new TargetingCriteria(new AllOf(clauses), exclude.IsEmpty ? NoneOf.Empty : new NoneOf(exclude));
    }

    private ClauseSet ReadInclude(RestliValue value)
    {
        RestliRecord include = Record(value, "include", "(and:List(…))", "and");
        if (!include.TryGetValue("and", out RestliValue? and))
        {
            throw Problem("include", "'and' is missing: the clauses are a list below it.");
        }

        if (and is not RestliList list)
        {
            throw Problem("include.and", $"a list of clauses is expected, but it is {Describe(and)}.");
        }

        List<Clause> clauses = new(list.Items.Length);
        for (int index = 0; index < list.Items.Length; index++)
        {
            string path = $"include.and[{index}]";
            RestliRecord element = Record(list.Items[index], path, "(or:(…))", "or");
            if (!element.TryGetValue("or", out RestliValue? or))
            {
                throw Problem(path, "'or' is missing: a clause is a map of facets below it.");
            }

            Clause clause = ReadFacets(or, path + ".or");
            clauses.Add(clause.IsEmpty ? throw Problem(path + ".or", "the clause has no facet, so it matches nobody.") : clause);
        }

        return clauses.Count > 0 ? ClauseSet.Of(clauses) : throw Problem("include.and", "the list is empty: the service rejects criteria that include nothing.");
    }

    // An empty 'or' excludes nobody, so reading it loses nothing. It is never written.
    private Clause ReadExclude(RestliValue value)
    {
        RestliRecord exclude = Record(value, "exclude", "(or:(…))", "or");
        return exclude.TryGetValue("or", out RestliValue? or) ? ReadFacets(or, "exclude.or") : Clause.Empty;
    }

    private Clause ReadFacets(RestliValue value, string path)
    {
        List<FacetValues> facets = [];
        foreach (KeyValuePair<string, RestliValue> field in Record(value, path, "(facet:List(…))").Fields)
        {
            string facetPath = $"{path}[{Excerpt.Of(field.Key)}]";
            if (!Urn.TryParse(field.Key, out Urn facet, out string? problem))
            {
                throw Problem(facetPath, problem);
            }

            if (!TargetingFacet.IsFacet(facet))
            {
                throw Problem(facetPath, $"the key is not the URN of a facet, which begins with '{FacetUrns.Prefix}'.");
            }

            facets.Add(FacetValues.Create(Resolve(facet), ReadValues(field.Value, facetPath)));
        }

        return Clause.Of(facets);
    }

    private TargetingFacet Resolve(Urn facet) =>
        _knownFacets.TryGetValue(facet, out TargetingFacet? known) ? known : CatalogsInUse.Find(facet) ?? new CustomFacet(facet);

    private static Urn[] ReadValues(RestliValue value, string path)
    {
        if (value is not RestliList list)
        {
            throw Problem(path, $"a list of URNs is expected, but it is {Describe(value)}.");
        }

        if (list.Items.IsEmpty)
        {
            throw Problem(path, "the list of values is empty.");
        }

        var urns = new Urn[list.Items.Length];
        for (int index = 0; index < urns.Length; index++)
        {
            if (list.Items[index] is not RestliString { Value: var text })
            {
                throw Problem($"{path}[{index}]", $"a URN is expected, but it is {Describe(list.Items[index])}.");
            }

            if (!Urn.TryParse(text, out urns[index], out string? problem))
            {
                throw Problem($"{path}[{index}]", problem);
            }
        }

        return urns;
    }

    private static RestliRecord Record(RestliValue value, string path, string expected, params ReadOnlySpan<string> keys)
    {
        if (value is not RestliRecord record)
        {
            throw Problem(path, $"{expected} is expected, but it is {Describe(value)}.");
        }

        // The service silently uses the last one; the values of the others would be lost.
        if (!record.RepeatedKeys.IsEmpty)
        {
            throw Problem(path, $"'{Excerpt.Of(record.RepeatedKeys[0])}' is there twice. Put all its values into one list.");
        }

        foreach (KeyValuePair<string, RestliValue> field in record.Fields)
        {
            if (!keys.IsEmpty && !keys.Contains(field.Key))
            {
                throw Problem(path, $"'{Excerpt.Of(field.Key)}' is not allowed here; {expected} is expected.");
            }
        }

        return record;
    }

    private static string Describe(RestliValue value) => value switch
    {
        RestliRecord => "a record",
        RestliList => "a list",
        _ => $"the text '{Excerpt.Of(((RestliString)value).Value)}'",
    };

    private static FormatException Problem(string path, string problem) =>
        new($"The text is not targeting criteria: {(path.Length > 0 ? $"at {path}, " : "")}{problem}");
}
