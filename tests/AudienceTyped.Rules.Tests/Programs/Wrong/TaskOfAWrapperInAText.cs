using AudienceTyped;


internal sealed class Counter(AudienceCountsClient client)
{
    public string Describe(Geo market) => "Members in " + market.Name + ": " + CountAsync(market); // AUD2020

    private async Task<AudienceCount> CountAsync(Geo market) => await client.CountAsync(Facet.Locations.Is(market));
}
