using AudienceTyped;


internal static class AllMarkets
{
    public static async Task CountAsync(AudienceCountsClient client, IReadOnlyList<Geo> markets)
    {
        var tasks = markets.Select(market => client.CountAsync(Facet.Locations.Is(market))).ToList();
        await Task.WhenAll(tasks); // AUD2012
        Console.WriteLine($"{markets.Count} markets are counted");
    }
}
