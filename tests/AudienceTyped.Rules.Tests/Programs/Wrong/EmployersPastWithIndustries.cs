using AudienceTyped;

// The documentation forbids industries beside employers (R2).
internal static class EmployersPastWithIndustries
{
    public static TargetingCriteria Criteria { get; } =
        Facet.Locations.Is(Geo.UnitedStates)
        & Facet.EmployersPast.IsAnyOf(Organization.Google, Organization.Microsoft)
        & Facet.Industries.Is(Industry.SoftwareDevelopment); // AUD1002
}
