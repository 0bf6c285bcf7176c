using AudienceTyped;

internal static class PatternOnCriteria
{
    public static int Clauses(TargetingCriteria criteria) => criteria is { Include.Clauses.Count: var clauses } ? clauses : 0;

    public static bool HasLocation(TargetingCriteria criteria) =>
        criteria.Include.Clauses.Any(clause => clause.Facets.Any(values => values.Facet.Equals(Facet.Locations)));
}
