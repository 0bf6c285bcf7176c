using AudienceTyped;

// A lower and an upper bound, not a list (I6).
internal static class ThreeYearsOfExperience
{
    public static TargetingCriteria Criteria { get; } =
        Facet.Locations.Is(Geo.UnitedStates)
        & Facet.YearsOfExperienceRanges.IsAnyOf(YearsOfExperience.Years1, YearsOfExperience.Years2, YearsOfExperience.Years3); // AUD1007
}
