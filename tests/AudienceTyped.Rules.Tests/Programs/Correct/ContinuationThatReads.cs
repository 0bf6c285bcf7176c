using AudienceTyped;

internal static class ContinuationThatReads
{
    public static Task<long?> TotalAsync(AudienceCountsClient client, TargetingCriteria criteria) =>
        client.CountAsync(criteria).ContinueWith(counted => counted.Result.Total, TaskScheduler.Default);

    public static async Task ShowAsync(AudienceCountsClient client, TargetingCriteria criteria) =>
        await client.CountAsync(criteria).ContinueWith(counted => Console.WriteLine(counted.IsFaulted ? "failed" : $"{counted.Result.Total}"));
}
