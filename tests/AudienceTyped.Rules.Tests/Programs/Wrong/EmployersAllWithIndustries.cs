using AudienceTyped;

// The documentation forbids industries beside employers (R2).
internal static class EmployersAllWithIndustries
{
    public static TargetingCriteria Criteria { get; } =
        Facet.Locations.Is(Geo.UnitedStates)
        & Facet.EmployersAll.IsAnyOf(Organization.Google, Organization.Microsoft)
        & Facet.Industries.Is(Industry.SoftwareDevelopment); // AUD1002
}
