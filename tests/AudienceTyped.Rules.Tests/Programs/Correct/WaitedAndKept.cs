using AudienceTyped;

internal static class WaitedAndKept
{
    public static AudienceCount Count(AudienceCountsClient client, TargetingCriteria criteria)
    {
        Task<AudienceCount> task = client.CountAsync(criteria);
        task.Wait();
        AudienceCount again = client.CountAsync(criteria).GetAwaiter().GetResult();
        return task.Result.Status == AudienceCountStatus.Counted ? task.Result : again;
    }
}
