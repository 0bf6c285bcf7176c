using System.Collections.Concurrent;
using AudienceTyped;

internal static class ParallelLoopThatKeeps
{
    public static async Task<IReadOnlyDictionary<string, AudienceCount>> CountAsync(AudienceCountsClient client, IReadOnlyList<TargetingCriteria> audiences)
    {
        ConcurrentDictionary<string, AudienceCount> counts = new();
        await Parallel.ForEachAsync(audiences, async (audience, token) => counts[audience.Key] = await client.CountAsync(audience, token));
        return counts;
    }
}
