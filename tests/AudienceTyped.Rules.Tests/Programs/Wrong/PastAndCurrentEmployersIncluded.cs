using AudienceTyped;

// Both included (R6).
internal static class PastAndCurrentEmployersIncluded
{
    public static TargetingCriteria Criteria { get; } =
        Facet.Locations.Is(Geo.UnitedStates)
        & Facet.EmployersPast.Is(Organization.Oracle)
        & Facet.Employers.Is(Organization.Sap); // AUD1004
}
