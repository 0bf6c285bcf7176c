using AudienceTyped.Shared.Rules;

namespace AudienceTyped.Generator.Criteria;

/// <summary>
/// What several criteria have in common, of which one is taken: the facets that are in each, and of their values those that are in each. Only where
/// all are equal is that all of it.
/// </summary>
internal static class BranchDenotation
{
    private const int MostPossible = 64;

    public static Denotation Of(IReadOnlyList<Denotation> branches) => branches.Aggregate(Of);

    private static Denotation Of(Denotation one, Denotation other)
    {
        List<ClauseView> left = [.. other.Include];
        List<ClauseView> include = [];
        foreach (ClauseView clause in one.Include)
        {
            if ((left.Find(candidate => HaveSameFacets(clause, candidate)) ?? left.Find(candidate => ShareFacet(clause, candidate))) is { } match)
            {
                left.Remove(match);
                include.Add(Of(clause, match));
            }
        }

        return new Denotation
        {
            Include = include,
            IsIncludeComplete = one.IsIncludeComplete && other.IsIncludeComplete && left.Count == 0 && include.Count == one.Include.Count,
            Exclude = Of(one.Exclude, other.Exclude),
        };
    }

    private static ClauseView Of(ClauseView one, ClauseView other) => one == other ? one : new ClauseView
    {
        Facets = [.. from facet in one.Facets let match = other.Find(facet.Facet.Name) where match is not null select Of(facet, match)],
        IsComplete = one.IsComplete && other.IsComplete && HaveSameFacets(one, other),
        IsDistributed = one.IsDistributed || other.IsDistributed,
        Order = one.Order,
        Origin = one.Origin,
    };

    private static FacetView Of(FacetView one, FacetView other)
    {
        ValueView[] common = [.. one.Values.Where(value => other.Values.Find(value.Urn) is not null)];
        bool isAll = common.Length == one.Values.Count && common.Length == other.Values.Count;
        return new FacetView
        {
            Facet = one.Facet,
            Values = isAll ? one.Values : new ValueList(common),
            IsComplete = isAll && one.IsComplete && other.IsComplete,
            Possible = one.Among is { } first && other.Among is { } second && first.Count + second.Count <= MostPossible
                ? ClauseUnion.Distinct([.. first, .. second], null)
                : null,
            Order = one.Order,
            Origin = one.Origin,
        };
    }

    private static bool HaveSameFacets(ClauseView one, ClauseView other) =>
        one.Facets.Count == other.Facets.Count && one.IsComplete == other.IsComplete && one.Facets.All(facet => other.Find(facet.Facet.Name) is not null);

    private static bool ShareFacet(ClauseView one, ClauseView other) => one.Facets.Any(facet => other.Find(facet.Facet.Name) is not null);
}
