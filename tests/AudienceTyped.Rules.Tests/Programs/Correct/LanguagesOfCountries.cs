using AudienceTyped;

internal static class LanguagesOfCountries
{
    private static readonly Dictionary<string, string> _languages = new()
    {
        ["Germany"] = "urn:li:locale:de_DE",
        ["Austria"] = "urn:li:locale:de_DE",
        ["Switzerland"] = "urn:li:locale:de_DE",
        ["Brazil"] = "urn:li:locale:pt_BR",
        ["Portugal"] = "urn:li:locale:pt_BR",
        ["Spain"] = "urn:li:locale:es_ES",
        ["Mexico"] = "urn:li:locale:es_ES",
        ["United Kingdom"] = "urn:li:locale:en_US",
    };

    public static AnyOf Of(string country) => Facet.InterfaceLocales.Is(Locale.Parse(_languages[country]));
}
