using AudienceTyped;

internal static class WholeHierarchy
{
    public static IEnumerable<Geo> StatesOf(Geo country) => Geo.Known.Where(place => place.Parent == country);

    public static AnyOf Within(Geo country) => Facet.Locations.IsAnyOf(Geo.Known.Where(place => place.IsWithin(country) && place != country));
}
