using AudienceTyped;

internal static class CountForgottenOnPurpose
{
    // Warms a cache; the figure itself is not used.
    public static async Task WarmAsync(AudienceCountsClient client, TargetingCriteria criteria) => _ = await client.CountAsync(criteria);
}
