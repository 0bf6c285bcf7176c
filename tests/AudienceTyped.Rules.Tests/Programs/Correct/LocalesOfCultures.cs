using AudienceTyped;

internal static class LocalesOfCultures
{
    public static readonly Dictionary<string, Locale> Nearest = new()
    {
        ["de"] = Locale.GermanGermany,
        ["de-AT"] = Locale.GermanGermany,
        ["en-GB"] = Locale.EnglishUnitedStates,
        ["pt-PT"] = Locale.PortugueseBrazil,
        ["nb-NO"] = Locale.NorwegianNorway,
        ["fr-CA"] = Locale.FrenchFrance,
        ["zh-TW"] = Locale.EnglishUnitedStates,
    };

    public static readonly Dictionary<string, Locale> LocaleFallback = new()
    {
        ["da-DK"] = Locale.EnglishUnitedStates,
        ["nl-NL"] = Locale.EnglishUnitedStates,
    };
}
