using AudienceTyped;

internal static class BuyerGroupsOfToday
{
    private static readonly AudienceCountsClientOptions _options = new() { Version = LinkedInVersion.Parse("202609") };

    public static async Task<AudienceCount> CountAsync(AccessTokenProvider tokens, ProductCategory category)
    {
        using AudienceCountsClient client = new(tokens, _options);
        return await client.CountAsync(Facet.BuyerGroups.Is(category) & Facet.Locations.Is(Geo.Australia));
    }
}
