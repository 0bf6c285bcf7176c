using AudienceTyped;

// Company sizes are no better (R2).
internal static class EmployersWithSizes
{
    public static TargetingCriteria Criteria { get; } =
        Facet.Locations.Is(Geo.UnitedStates)
        & Facet.StaffCountRanges.Is(StaffCountRange.From51To200)
        & Facet.Employers.Is(Organization.Google); // AUD1002
}
