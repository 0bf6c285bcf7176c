using AudienceTyped;

internal static class CountsOfWorkItemsLost
{
    public static void Start(AudienceCountsClient client, TargetingCriteria criteria)
    {
        ThreadPool.QueueUserWorkItem(_ => client.CountAsync(criteria)); // AUD2012
        Task.Delay(TimeSpan.FromMinutes(5)).ContinueWith(_ => client.CountAsync(criteria)); // AUD2012
    }

    public static Task AllAsync(AudienceCountsClient client, IReadOnlyList<Skill> skills) => Task.Run(async () =>
    {
        await Task.WhenAll(from skill in skills select client.CountAsync(Facet.Skills.Is(skill))); // AUD2012
    });
}
