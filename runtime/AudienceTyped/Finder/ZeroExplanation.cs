
using AudienceTyped.Shared.Rules;

namespace AudienceTyped;

/// <summary>What a total of 0 means for given criteria, as far as they explain it themselves.</summary>
internal static class ZeroExplanation
{
    // A facet that was read from text has no rules. Measured on the service: it counts 0 for these even where they are full.
    private const string SegmentsNeverCounted = "dynamicSegments";

    public static AudienceCountStatus Of(TargetingCriteria criteria)
    {
        ReadOnlySpan<Clause> clauses = criteria.Include.ClauseSet.Clauses;
        for (int index = 0; index < clauses.Length; index++)
        {
            if (clauses[index].IsSubsetOf(criteria.Exclude.Clause) || ContradictsAny(clauses[index], clauses[(index + 1)..]))
            {
                return AudienceCountStatus.Empty;
            }
        }

        foreach (Clause clause in clauses)
        {
            if (clause.Facets.Length == 1 && IsNeverCounted(clause.Facets[0].Facet))
            {
                return AudienceCountStatus.NotCountable;
            }
        }

        return AudienceCountStatus.BelowThreshold;
    }

    private static bool IsNeverCounted(TargetingFacet facet) => facet is CustomFacet
        ? facet.Name == SegmentsNeverCounted
        : facet.Definition.Rules is { } rules && FacetRuleFacts.Decode(rules).Any(static rule => rule.Kind == FacetRuleKinds.NotCounted);

    // Nobody has two ages: 18 to 24 AND 25 to 34 is nobody.
    private static bool ContradictsAny(Clause clause, ReadOnlySpan<Clause> others)
    {
        if (clause.Facets.Length != 1)
        {
            return false;
        }

        FacetValues values = clause.Facets[0];
        foreach (Clause other in others)
        {
            if (other.Facets.Length == 1 && other.Facets[0].Facet.Equals(values.Facet) && (IsSingleValued(values) || IsSingleValued(other.Facets[0])) && !other.Facets[0].Span.ContainsAny(values.Span))
            {
                return true;
            }
        }

        return false;
    }

    // A facet that was read from text does not know it of itself; its like from the catalog does.
    private static bool IsSingleValued(FacetValues values) => values.Facet.Definition.IsSingleValued;
}
