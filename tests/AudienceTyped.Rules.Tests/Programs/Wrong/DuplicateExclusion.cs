using AudienceTyped;

// Excluded twice.
internal static class DuplicateExclusion
{
    public static TargetingCriteria Criteria { get; } =
        Facet.Locations.Is(Geo.UnitedStates)
        & !Facet.Employers.Is(Organization.Google)
        & !Facet.Employers.Is(Organization.Google); // AUD2003
}
