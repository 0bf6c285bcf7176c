using AudienceTyped;

internal static class FireAndForget
{
    public static void Warm(AudienceCountsClient client, TargetingCriteria criteria)
    {
        _ = client.CountAsync(criteria);
        _ = Task.Run(() => client.CountAsync(criteria));
        ThreadPool.QueueUserWorkItem(async _ => _ = await client.CountAsync(criteria));
    }

    public static async Task WarmAllAsync(AudienceCountsClient client, IEnumerable<TargetingCriteria> all) =>
        await Task.WhenAll(all.Select(criteria => client.CountAsync(criteria)));
}
