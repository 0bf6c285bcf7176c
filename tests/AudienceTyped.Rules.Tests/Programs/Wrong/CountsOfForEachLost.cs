using AudienceTyped;


internal static class Refresh
{
    public static void Run(AudienceCountsClient client, List<TargetingCriteria> audiences)
    {
        audiences.ForEach(async audience => await client.CountAsync(audience)); // AUD2012
        Task.Run(() => client.CountAsync(audiences[0])); // AUD2012
    }
}
