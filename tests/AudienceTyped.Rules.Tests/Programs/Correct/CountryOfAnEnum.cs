using AudienceTyped;

internal enum Market { Germany, France, Nordics }

internal static class CountryOfAnEnum
{
    private static AnyOf Where(Market market) => market switch
    {
        Market.Germany => Facet.Locations.Is(Geo.Germany),
        Market.France => Facet.Locations.Is(Geo.France),
        Market.Nordics => Facet.Locations.IsAnyOf(Geo.Sweden, Geo.Norway, Geo.Denmark),
        _ => throw new ArgumentOutOfRangeException(nameof(market)),
    };

    public static IReadOnlyDictionary<Market, TargetingCriteria> All(AnyOf who) =>
        Enum.GetValues<Market>().ToDictionary(market => market, market => (TargetingCriteria)(who & Where(market)));

    public static AnyOf Dach() => Where(Market.Germany) | Facet.Locations.IsAnyOf(Geo.Austria, Geo.Switzerland);
}
