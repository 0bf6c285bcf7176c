using AudienceTyped.Catalogs;

namespace AudienceTyped.Emulation;

/// <summary>Chooses how the values of a facet are spread over the members.</summary>
internal static class FacetAssignments
{
    // A second value of a hierarchy, such as of interests, has every fourth member.
    private static readonly int[] _hierarchical = [900, 250];
    private static readonly int[] _single = [900];

    public static IFacetAssignment Create(TargetingFacet facet, ulong seed)
    {
        Urn[] known = [.. facet.EntityTypes.SelectMany(static type => type.Known)];
        ulong facetSeed = SplitMix64.Derive(seed, facet.Name);
        int[]? presences = KnownShares.FindPresences(facet.Name)
            ?? (facet.Definition.IsSingleValued ? _single : facet.Definition.IsHierarchical ? _hierarchical : null);
        return presences is null
            ? new IndependentAssignment(facetSeed, known)
            : new DrawnAssignment(facetSeed, new ValueTree(known, value => FindParent(facet, value)), presences);
    }

    private static Urn? FindParent(TargetingFacet facet, Urn value)
    {
        if (facet.Definition.IsHierarchical)
        {
            foreach (TargetingEntityType type in facet.EntityTypes)
            {
                if (type.FindParent(value) is { } parent)
                {
                    return parent;
                }
            }
        }

        return null;
    }
}
