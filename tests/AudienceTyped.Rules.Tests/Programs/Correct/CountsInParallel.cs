using AudienceTyped;

internal static class CountsInParallel
{
    public static async Task<IReadOnlyList<AudienceCount>> CountAsync(AudienceCountsClient client, IEnumerable<TargetingCriteria> criteria, CancellationToken cancellationToken)
    {
        Task<AudienceCount>[] counts = [.. criteria.Select(one => client.CountAsync(one, cancellationToken))];
        return await Task.WhenAll(counts);
    }
}
