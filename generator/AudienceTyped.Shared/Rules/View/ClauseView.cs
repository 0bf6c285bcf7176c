namespace AudienceTyped.Shared.Rules;

/// <summary>Facets joined by OR, as rules see them: an element of include, or exclude as a whole.</summary>
internal sealed class ClauseView : ViewPart
{
    public static ClauseView Empty { get; } = new() { Facets = [], IsComplete = true };

    /// <summary>The facets that are known, each once.</summary>
    public required IReadOnlyList<FacetView> Facets { get; init; }

    /// <summary>Whether no other facet may be there; the facets themselves may still be incomplete.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>Whether an OR of several clauses was distributed into it, so that nobody wrote its parts beside each other. Of built criteria it is not known.</summary>
    public bool IsDistributed { get; init; }

    /// <summary>Whether each facet and each value of it is known.</summary>
    public bool IsWhollyKnown => IsComplete && Facets.All(static facet => facet.IsComplete);

    public FacetView? Find(string facetName) => Facets.FirstOrDefault(facet => facet.Facet.Name == facetName);

    /// <summary>Whether the other has all that is here, so that the other says no more by an AND.</summary>
    public bool IsSubsetOf(ClauseView other) =>
        IsWhollyKnown && Facets.All(facet => other.Find(facet.Facet.Name) is { } others && facet.Values.All(value => others.Find(value.Urn) is not null));
}
