namespace AudienceTyped.Shared.Rules;

/// <summary>Facets joined by OR, as rules see them: an element of include, or exclude as a whole.</summary>
internal sealed class ClauseView : ViewPart
{
    public static ClauseView Empty { get; } = new() { Facets = [], IsComplete = true };

    /// <summary>The known facets, each once.</summary>
    public required IReadOnlyList<FacetView> Facets { get; init; }

    /// <summary>Whether all facets are known; a facet itself can still be incomplete.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>The any-ofs in it that are not known, and are the same wherever they are named.</summary>
    public IReadOnlyList<OpenPart> Open { get; init; } = [];

    /// <summary>Whether nothing in it is unknown but the open parts and the values of its facets.</summary>
    public bool IsCompleteButOpen { get; init; }

    /// <summary>
    /// Whether it comes from distributing an OR of several clauses, so that its parts are not written beside each other. Unknown for built criteria.
    /// </summary>
    public bool IsDistributed { get; init; }

    /// <summary>Whether each of its facets and values is known.</summary>
    public bool IsWhollyKnown
    {
        get
        {
            bool isKnown = IsComplete;
            for (int index = 0; isKnown && index < Facets.Count; index++)
            {
                isKnown = Facets[index].IsComplete;
            }

            return isKnown;
        }
    }

    public FacetView? Find(string facetName)
    {
        for (int index = 0; index < Facets.Count; index++)
        {
            if (Facets[index].Facet.Name == facetName)
            {
                return Facets[index];
            }
        }

        return null;
    }

    /// <summary>Whether the other clause contains everything in this one, so that AND-ing it changes nothing.</summary>
    public bool IsSubsetOf(ClauseView other)
    {
        bool isSubset = IsWhollyKnown;
        for (int index = 0; isSubset && index < Facets.Count; index++)
        {
            isSubset = other.Find(Facets[index].Facet.Name) is { } others && others.Values.ContainsAll(Facets[index].Values);
        }

        return isSubset;
    }
}
