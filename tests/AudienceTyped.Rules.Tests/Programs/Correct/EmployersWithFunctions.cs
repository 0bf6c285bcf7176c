using AudienceTyped;

internal static class EmployersWithFunctions
{
    public static AllOf Criteria { get; } =
        Facet.Employers.IsAnyOf(Organization.Google, Organization.Microsoft)
        & Facet.JobFunctions.Is(JobFunction.Engineering)
        & Facet.Seniorities.IsAnyOf(Seniority.Senior, Seniority.Manager)
        & Facet.Locations.Is(Geo.Europe);
}
