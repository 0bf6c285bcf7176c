using AudienceTyped;

internal static class AudiencesByMarket
{
    public static readonly Dictionary<string, TargetingCriteria> Buyers = new()
    {
        ["germany"] = Facet.Locations.Is(Geo.Germany) & Facet.Seniorities.Is(Seniority.Vp),
        ["austria"] = Facet.Locations.Is(Geo.Australia) & Facet.Seniorities.Is(Seniority.Vp), // AUD3002
    };

    public static TargetingCriteria Of(string level) => level switch
    {
        "manager" => Facet.Locations.Is(Geo.Germany) & Facet.Seniorities.Is(Seniority.Manager),
        "director" => Facet.Locations.Is(Geo.Germany) & Facet.Seniorities.Is(Seniority.Manager), // AUD3002
        _ => Facet.Locations.Is(Geo.Germany),
    };
}
