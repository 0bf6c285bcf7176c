using AudienceTyped;

internal static class ListsOfOneCountry
{
    private static readonly Geo[] _austria = [Geo.Australia]; // AUD3002

    public static readonly Dictionary<string, Geo[]> Regions = new()
    {
        ["DACH"] = [Geo.Germany, Geo.Austria, Geo.Switzerland],
        ["France"] = [Geo.France],
        ["Sweden"] = [Geo.Switzerland], // AUD3002
    };

    public static AnyOf Where => Facet.Locations.IsAnyOf(_austria);
}
