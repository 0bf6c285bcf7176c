using AudienceTyped;


internal static class Parallelism
{
    public static Task RunAsync(AudienceCountsClient client, IReadOnlyList<TargetingCriteria> audiences, CancellationToken cancellationToken)
    {
        ParallelOptions options = new() { MaxDegreeOfParallelism = 4, CancellationToken = cancellationToken };
        return Parallel.ForEachAsync(audiences, options, async (audience, token) =>
        {
            await Task.Delay(100, token);
            await client.CountAsync(audience, token); // AUD2012
        });
    }
}
