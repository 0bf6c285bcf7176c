using AudienceTyped;

// Each country with the office that sells there.
internal static class SalesRegions
{
    private static readonly Dictionary<string, Geo> _offices = new()
    {
        ["Germany"] = Geo.Germany,
        ["Austria"] = Geo.Germany,
        ["Switzerland"] = Geo.Germany,
        ["United Kingdom"] = Geo.UnitedKingdom,
        ["Ireland"] = Geo.UnitedKingdom,
        ["Spain"] = Geo.Spain,
        ["Portugal"] = Geo.Spain,
    };

    public static Geo OfficeOf(string country) => _offices.TryGetValue(country, out Geo office) ? office : Geo.UnitedStates;
}
