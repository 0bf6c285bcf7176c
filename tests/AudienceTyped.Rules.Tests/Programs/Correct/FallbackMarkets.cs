using AudienceTyped;

internal static class FallbackMarkets
{
    private static readonly Dictionary<string, Geo> _fallbackMarketOf = new()
    {
        ["Austria"] = Geo.Germany,
        ["Ireland"] = Geo.UnitedKingdom,
        ["Portugal"] = Geo.Spain,
    };

    private static readonly (string Market, string Urn)[] _hubs =
    [
        ("Belgium", "urn:li:geo:102890719"),
        ("Canada", "urn:li:geo:103644278"),
    ];

    public static Geo Of(string market) => _fallbackMarketOf[market];

    public static string HubOf(string market) => _hubs.First(hub => hub.Market == market).Urn;
}
