using AudienceTyped;

internal static class TitlesOrSeniorities
{
    public static TargetingCriteria Criteria { get; } =
        (Facet.Titles.Is(Title.ExecutiveDirector) | Facet.Seniorities.Is(Seniority.Cxo))
        & Facet.Locations.Is(Geo.Netherlands);
}
