using AudienceTyped;

internal static class LanguageWithoutCountry
{
    public static TargetingCriteria Of(Geo place, Locale? language)
    {
        Locale chosen = language ?? Locale.FromId("en"); // AUD2014
        return Facet.Locations.Is(place) & Facet.InterfaceLocales.Is(chosen);
    }
}
