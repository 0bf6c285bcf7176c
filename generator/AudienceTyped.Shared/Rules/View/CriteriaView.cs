namespace AudienceTyped.Shared.Rules;

/// <summary>Criteria as rules see them. The analyzer reads them from code, the runtime from objects.</summary>
internal sealed class CriteriaView
{
    // Cached, because each rule reads them.
    private FacetView[]? _included;
    private FacetView[]? _all;
    private FacetView[]? _called;
    private HashSet<string>? _names;
    private ILookup<string, (int Clause, FacetView Facet)>? _byName;

    /// <summary>The known clauses, joined by AND.</summary>
    public required IReadOnlyList<ClauseView> Include { get; init; }

    /// <summary>Whether all clauses are known; a clause itself can still be incomplete.</summary>
    public required bool IsIncludeComplete { get; init; }

    public required ClauseView Exclude { get; init; }

    /// <summary>Whether these are the criteria that are sent. Otherwise they are a part, to which more can be AND-ed or OR-ed.</summary>
    public required bool IsWhole { get; init; }

    public IReadOnlyList<SuperfluousPart> Superfluous { get; init; } = [];

    /// <summary>The calls of facets that throw when they run, even where the normal form drops them. Built criteria have none.</summary>
    public IReadOnlyList<FacetView> Refused { get; init; } = [];

    /// <summary>The requested LinkedIn-Version, <c>yyyyMM</c>; null where it is not known.</summary>
    public string? Version { get; init; }

    /// <summary>All facets of the catalog, decoded when they are first read; empty where no catalog is known.</summary>
    public IEnumerable<FacetFacts> KnownFacets { get; init; } = [];

    /// <summary>Whether a person wrote it in code, rather than a program from data.</summary>
    public bool IsCode { get; init; }

    /// <summary>What catalogs know about the ids of an entity type, by its name in URNs; null where none has it.</summary>
    public Func<string, EntityTypeFacts?> FindEntityType { get; init; } = static _ => null;

    /// <summary>The URNs of a set of values, <c>Geo.SomeSet</c>; empty where it is not known.</summary>
    public Func<string, IReadOnlyList<string>> FindSet { get; init; } = static _ => [];

    /// <summary>Whether these are the criteria that are sent, and all of them is known and valid.</summary>
    public bool IsWhollyKnown =>
        IsWhole
            && IsIncludeComplete
            && Include.Count > 0
            && Include.Append(Exclude).All(static clause => clause.IsComplete && clause.Facets.All(static facet => facet.IsWhollyKnown));

    /// <summary>The facets of all include clauses; a facet in two clauses is listed twice.</summary>
    public FacetView[] Included => _included ??= ListIncluded();

    /// <summary>The facets of both sides.</summary>
    public FacetView[] All => _all ??= Exclude.Facets.Count == 0 ? Included : [.. Included, .. Exclude.Facets];

    /// <summary>The facets of both sides, and those of calls that throw.</summary>
    public FacetView[] Called => _called ??= Refused.Count == 0 ? All : [.. All.Concat(Refused).Distinct()];

    /// <summary>Whether a facet is on either side.</summary>
    public bool Has(string name) => (_names ??= ListNames()).Contains(name);

    /// <summary>Whether a facet has a rule of a kind about a facet that is there too. Most criteria have none, and no more is asked of them.</summary>
    public bool HasPair(string kind)
    {
        foreach (FacetView facet in All)
        {
            foreach (FacetRuleFacts rule in facet.Facet.RulesOf(kind))
            {
                foreach (string name in rule.With)
                {
                    if (Has(name))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>The included facets with a name, each with the index of its clause.</summary>
    public IEnumerable<(int Clause, FacetView Facet)> FindIncluded(string name) => !Has(name) ? [] : (_byName ??= Include
        .SelectMany(static (clause, index) => clause.Facets.Select(facet => (index, facet)))
        .ToLookup(static found => found.facet.Facet.Name, StringComparer.Ordinal))[name];

    private FacetView[] ListIncluded()
    {
        List<FacetView> included = new(Include.Count);
        foreach (ClauseView clause in Include)
        {
            included.AddRange(clause.Facets);
        }

        return [.. included];
    }

    private HashSet<string> ListNames()
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (FacetView facet in All)
        {
            names.Add(facet.Facet.Name);
        }

        return names;
    }
}
