using AudienceTyped;

internal static class EitherCountryExcluded
{
    public static TargetingCriteria Build(bool german)
    {
        Geo home = german ? Geo.Germany : Geo.Austria;
        return Facet.Locations.Is(home) // AUD2002
            & !Facet.Locations.IsAnyOf(Geo.Germany, Geo.Austria, Geo.Switzerland);
    }
}
