using AudienceTyped;

internal static class RegionWithoutItsCountry
{
    public static TargetingCriteria Build() =>
        Facet.Locations.IsAnyOf(Geo.Bavaria, Geo.France) // AUD2018
        & !Facet.Locations.Is(Geo.Germany);
}
