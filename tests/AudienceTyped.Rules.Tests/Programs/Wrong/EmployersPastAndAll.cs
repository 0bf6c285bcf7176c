using AudienceTyped;

// The same of employers (R6).
internal static class EmployersPastAndAll
{
    public static TargetingCriteria Criteria { get; } =
        Facet.Locations.Is(Geo.UnitedStates)
        & Facet.EmployersPast.Is(Organization.Oracle)
        & !Facet.EmployersAll.Is(Organization.Sap); // AUD1004
}
