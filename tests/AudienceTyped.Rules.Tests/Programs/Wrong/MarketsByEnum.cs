using AudienceTyped;

internal enum Market
{
    SouthKorea,
    Australia,
    Japan,
}

internal static class MarketsByEnum
{
    private static readonly Dictionary<Market, Geo> _places = new()
    {
        [Market.SouthKorea] = Geo.Australia, // AUD3002
        [Market.Australia] = Geo.Australia,
        [Market.Japan] = Geo.Japan,
    };

    public static AnyOf In(params Market[] markets) => Facet.Locations.IsAnyOf(markets.Select(market => _places[market]));
}
