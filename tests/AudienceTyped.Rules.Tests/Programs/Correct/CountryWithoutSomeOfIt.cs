using AudienceTyped;

internal static class CountryWithoutSomeOfIt
{
    private static readonly AnyOf _rest = Facet.Locations.IsAnyOf(Geo.Bavaria, Geo.Berlin);

    public static TargetingCriteria Germany() => Facet.Locations.IsAnyOf(Geo.Germany, Geo.France).Except(_rest);

    public static TargetingCriteria Spain() => Facet.Locations.Is(Geo.Spain) & !Facet.Locations.Is(Geo.Catalonia);
}
