using AudienceTyped;

internal static class YearsBetween
{
    public static AllOf Criteria { get; } = Facet.Locations.Is(Geo.Italy) & Facet.YearsOfExperienceRanges.IsAnyOf(YearsOfExperience.Years3, YearsOfExperience.Years8);
}
