using AudienceTyped;

internal static class OrOfAnds
{
    // (managers in Germany) OR (directors anywhere in Austria), distributed by the library.
    public static AllOf Criteria { get; } =
        (Facet.Locations.Is(Geo.Germany) & Facet.Seniorities.Is(Seniority.Manager))
        | (Facet.Locations.Is(Geo.Austria) & Facet.Seniorities.Is(Seniority.Director));
}
