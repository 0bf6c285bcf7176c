using AudienceTyped;
using static AudienceTyped.Facet;

internal static class StaticUsingOfGrowthAndRevenue
{
    public static TargetingCriteria Of(IEnumerable<GrowthRate> rates, IEnumerable<Revenue> revenues) =>
        Locations.Is(Geo.Germany) & GrowthRates.IsAnyOf(rates) & Revenues.IsAnyOf(revenues);
}
