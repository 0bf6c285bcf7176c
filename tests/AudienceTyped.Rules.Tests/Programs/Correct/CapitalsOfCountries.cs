using AudienceTyped;

internal static class CapitalsOfCountries
{
    private static readonly Dictionary<Geo, string> _capitals = new()
    {
        [Geo.Germany] = "Berlin",
        [Geo.France] = "Paris",
        [Geo.Austria] = "Vienna",
        [Geo.Singapore] = "Singapore",
    };

    private static readonly Dictionary<Geo, string> _currencies = new() { [Geo.Germany] = "Euro", [Geo.Japan] = "Yen", [Geo.Switzerland] = "Franc" };

    public static string Describe(Geo country) => $"{_capitals[country]}, {_currencies.GetValueOrDefault(country)}";
}
