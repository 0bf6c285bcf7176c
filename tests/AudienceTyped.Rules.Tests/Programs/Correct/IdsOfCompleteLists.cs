using AudienceTyped;

internal static class IdsOfCompleteLists
{
    public static AllOf Audience(int seniority) =>
        Facet.Seniorities.Is(Seniority.FromId(seniority)) & Facet.InterfaceLocales.Is(Locale.FromId("th_TH")) & Facet.Locations.Is(Geo.Germany);
}
