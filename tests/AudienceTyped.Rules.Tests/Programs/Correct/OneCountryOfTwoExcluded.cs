using AudienceTyped;

internal static class OneCountryOfTwoExcluded
{
    public static TargetingCriteria Build(bool german)
    {
        Geo home = german ? Geo.Germany : Geo.Austria;
        return Facet.Locations.IsAnyOf(home, Geo.Switzerland) & !Facet.Locations.Is(german ? Geo.Austria : Geo.Germany);
    }
}
