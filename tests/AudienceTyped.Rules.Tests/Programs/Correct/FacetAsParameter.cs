using AudienceTyped;

internal static class FacetAsParameter
{
    public static AnyOf InPlaces(Facet<Geo> facet, params Geo[] places) => facet.IsAnyOf(places);

    public static AnyOf Permanent() => InPlaces(Facet.ProfileLocations, Geo.Norway, Geo.Sweden);
}
