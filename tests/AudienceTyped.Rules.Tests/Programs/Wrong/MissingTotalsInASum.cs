using AudienceTyped;


internal static class Campaign
{
    public static async Task<long> ReachAsync(AudienceCountsClient client, IEnumerable<TargetingCriteria> audiences)
    {
        long reach = 0;
        foreach (TargetingCriteria audience in audiences)
        {
            AudienceCount count = await client.CountAsync(audience);
            reach += count.Total ?? 0; // AUD2017
        }

        return reach;
    }
}
