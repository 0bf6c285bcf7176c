using AudienceTyped;

internal static class LocalesByCode
{
    public static readonly Dictionary<string, Locale> Locales = new(StringComparer.OrdinalIgnoreCase)
    {
        ["de_DE"] = Locale.GermanGermany,
        ["fr_FR"] = Locale.ItalianItaly, // AUD3002
        ["it_IT"] = Locale.ItalianItaly,
    };

    public static Locale Of(string culture) => culture switch
    {
        "de-DE" => Locale.GermanGermany,
        "es-ES" => Locale.FrenchFrance, // AUD3002
        _ => Locale.EnglishUnitedStates,
    };
}
