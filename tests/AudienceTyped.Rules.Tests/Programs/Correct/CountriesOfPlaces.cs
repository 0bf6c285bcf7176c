using AudienceTyped;

internal static class CountriesOfPlaces
{
    private static readonly Dictionary<string, string> _countries = new()
    {
        ["urn:li:geo:102095887"] = "United States",
        ["urn:li:geo:90009496"] = "United Kingdom",
        ["urn:li:geo:106967730"] = "Germany",
        ["urn:li:geo:107144641"] = "Austria",
    };

    private static readonly (string City, string Urn)[] _cities = [("Berlin", "urn:li:geo:101282230"), ("Vienna", "urn:li:geo:103883259")];

    public static string CountryOf(string urn) => _countries.TryGetValue(urn, out string? country) ? country : _cities.First(city => city.Urn == urn).City;
}
