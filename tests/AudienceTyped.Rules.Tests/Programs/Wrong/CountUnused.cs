using AudienceTyped;

// A call of the daily quota for nothing.
internal static class CountUnused
{
    public static async Task CountAsync(AudienceCountsClient client, TargetingCriteria criteria)
    {
        await client.CountAsync(criteria); // AUD2012
    }
}
