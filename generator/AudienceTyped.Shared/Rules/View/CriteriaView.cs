namespace AudienceTyped.Shared.Rules;

/// <summary>Criteria as rules see them, whoever reads them: the analyzer from code, the runtime from objects.</summary>
internal sealed class CriteriaView
{
    // Each rule asks for them.
    private FacetView[]? _included;
    private FacetView[]? _all;

    /// <summary>The clauses joined by AND that are known.</summary>
    public required IReadOnlyList<ClauseView> Include { get; init; }

    /// <summary>Whether no other clause may be there; the clauses themselves may still be incomplete.</summary>
    public required bool IsIncludeComplete { get; init; }

    public required ClauseView Exclude { get; init; }

    /// <summary>Whether this is what the finder is asked. Else it is a part, to which more may be AND-ed or OR-ed.</summary>
    public required bool IsWhole { get; init; }

    public IReadOnlyList<SuperfluousPart> Superfluous { get; init; } = [];

    /// <summary>The calls of facets that throw when they run, also where the normal form has no trace of them. Built criteria have none.</summary>
    public IReadOnlyList<FacetView> Refused { get; init; } = [];

    /// <summary>The LinkedIn-Version that is asked, <c>yyyyMM</c>; null where it is not known.</summary>
    public string? Version { get; init; }

    /// <summary>All facets of the catalog, decoded as they are asked for; none where no catalog is known.</summary>
    public IEnumerable<FacetFacts> KnownFacets { get; init; } = [];

    /// <summary>Whether a person wrote it in code, rather than a program from data.</summary>
    public bool IsCode { get; init; }

    /// <summary>The URNs of a set of values, <c>Geo.SomeSet</c>; empty where it is not known.</summary>
    public Func<string, IReadOnlyList<string>> FindSet { get; init; } = static _ => [];

    /// <summary>Whether this is what the finder is asked, and nothing of it is unknown or stands for nothing.</summary>
    public bool IsWhollyKnown => IsWhole && IsIncludeComplete && Include.Count > 0 && Include.Append(Exclude).All(static clause => clause.IsComplete && clause.Facets.All(static facet => facet.IsWhollyKnown));

    /// <summary>The facets of all include clauses; one that stands in two clauses comes twice.</summary>
    public IReadOnlyList<FacetView> Included => _included ??= [.. Include.SelectMany(static clause => clause.Facets)];

    /// <summary>The facets of both sides.</summary>
    public IReadOnlyList<FacetView> All => _all ??= [.. Included, .. Exclude.Facets];
}
