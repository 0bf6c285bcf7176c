using System.Collections.Generic;
using AudienceTyped;
using static AudienceTyped.Facet;

public static class GrowingCompanies
{
    public static TargetingCriteria Of(Geo place) =>
        Locations.Is(place)
        & GrowthRates.IsAnyOf(GrowthRate.From10To20, GrowthRate.From20)
        & Revenues.Is(Revenue.FromId(1, 10))
        & Seniorities.IsAnyOf(Seniority.Director, Seniority.Vp, Seniority.Cxo);

    public static IReadOnlyList<GrowthRate> Rates { get; } = [GrowthRate.From10To20, GrowthRate.From20];
}
