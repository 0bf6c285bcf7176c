using AudienceTyped;

internal static class PropertyPerMarket
{
    public static AnyOf Benelux => Facet.Locations.IsAnyOf(Geo.Belgium, Geo.Netherlands, Geo.Luxembourg);

    public static AnyOf Nordics => Facet.Locations.IsAnyOf(Geo.Denmark, Geo.Finland, Geo.Iceland, Geo.Norway, Geo.Sweden);

    public static AnyOf Everywhere => Benelux | Nordics;
}
