using AudienceTyped;

internal static class MarketsByRegion
{
    private const string Europe = "urn:li:geo:101282230";
    private const string Asia = "urn:li:geo:101355337";

    private static readonly Dictionary<string, Geo> _pilots = new()
    {
        ["emea"] = Geo.Germany,
        ["apac"] = Geo.Singapore,
        ["dach"] = Geo.Austria,
        ["nordics"] = Geo.Sweden,
        ["north america"] = Geo.UnitedStates,
    };

    public static Geo PilotOf(string region) => _pilots.TryGetValue(region, out Geo pilot) ? pilot : Geo.Parse(region == "Asia" ? Asia : Europe);
}
