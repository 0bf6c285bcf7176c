using AudienceTyped;

internal static class Narrowed
{
    private static readonly TargetingCriteria _base = TargetingCriteria.ParseRestli("(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3Alocations:List(urn%3Ali%3Ageo%3A101282230))))))");

    public static TargetingCriteria Directors => _base & Facet.Seniorities.Is(Seniority.Director) & !Facet.JobFunctions.Is(JobFunction.Engineering);
}
