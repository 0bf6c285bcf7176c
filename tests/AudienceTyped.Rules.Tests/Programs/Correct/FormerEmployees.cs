using AudienceTyped;

internal static class FormerEmployees
{
    // Used to work there, and no longer does.
    public static TargetingCriteria Criteria { get; } =
        Facet.EmployersPast.Is(Organization.Oracle) & !Facet.Employers.Is(Organization.Oracle) & Facet.Locations.Is(Geo.India);
}
