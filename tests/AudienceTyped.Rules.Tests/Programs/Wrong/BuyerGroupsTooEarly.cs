using AudienceTyped;

// buyerGroups needs 202603.
internal static class BuyerGroupsTooEarly
{
    public static async Task<AudienceCount> CountAsync(AccessTokenProvider tokens)
    {
        using AudienceCountsClient client = new(tokens, new AudienceCountsClientOptions { Version = LinkedInVersion.Parse("202601") });
        return await client.CountAsync(Facet.Locations.Is(Geo.UnitedStates) // AUD1013
            & Facet.BuyerGroups.Is(ProductCategory.FromId(1031)));
    }
}
