using AudienceTyped;

internal static class PlacesWithinPlaces
{
    public static TargetingCriteria Build() => Facet.Locations.Is(Geo.Germany) & !Facet.Locations.IsAnyOf(Geo.Bavaria, Geo.BerlinState);

    public static AllOf BothAtOnce() => Facet.Locations.IsAnyOf(Geo.Bavaria, Geo.BerlinState) & Facet.Skills.Is(Skill.German);

    public static AnyOf LivesOrWorks() => Facet.ProfileLocations.Is(Geo.Germany) | Facet.Skills.Is(Skill.German);
}
