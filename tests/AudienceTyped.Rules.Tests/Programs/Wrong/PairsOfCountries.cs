using AudienceTyped;

internal static class PairsOfCountries
{
    private static readonly KeyValuePair<string, Geo>[] _countries =
    [
        new("Sweden", Geo.Sweden),
        new("Norway", Geo.Sweden), // AUD3002
        new("Denmark", Geo.Denmark),
    ];

    public static Geo Of(string name) => _countries.First(country => country.Key == name).Value;
}
