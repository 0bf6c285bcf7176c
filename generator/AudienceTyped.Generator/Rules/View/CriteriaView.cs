namespace AudienceTyped.Rules;

/// <summary>Criteria as rules see them, whoever reads them: the analyzer from code, the runtime from objects.</summary>
internal sealed class CriteriaView
{
    /// <summary>The clauses joined by AND that are known.</summary>
    public required IReadOnlyList<ClauseView> Include { get; init; }

    /// <summary>Whether no other clause may be there; the clauses themselves may still be incomplete.</summary>
    public required bool IsIncludeComplete { get; init; }

    public required ClauseView Exclude { get; init; }

    /// <summary>Whether this is what the finder is asked. Else it is a part, to which more may be AND-ed or OR-ed.</summary>
    public required bool IsWhole { get; init; }

    public IReadOnlyList<SuperfluousPart> Superfluous { get; init; } = [];

    /// <summary>The LinkedIn-Version that is asked, <c>yyyyMM</c>; null where it is not known.</summary>
    public string? Version { get; init; }

    /// <summary>The names of all facets of the catalog; empty where no catalog is known.</summary>
    public IReadOnlyList<string> KnownFacetNames { get; init; } = [];

    /// <summary>The URNs of a set of values, <c>Geo.SomeSet</c>; empty where it is not known.</summary>
    public Func<string, IReadOnlyList<string>> FindSet { get; init; } = static _ => [];

    /// <summary>The facets of all include clauses; one that stands in two clauses comes twice.</summary>
    public IEnumerable<FacetView> Included => Include.SelectMany(static clause => clause.Facets);

    /// <summary>The facets of both sides.</summary>
    public IEnumerable<FacetView> All => Included.Concat(Exclude.Facets);
}
