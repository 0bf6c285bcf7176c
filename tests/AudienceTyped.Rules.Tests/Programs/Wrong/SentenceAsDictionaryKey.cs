using System.Collections.Concurrent;
using AudienceTyped;

internal sealed class CountCache(AudienceCountsClient client)
{
    private readonly ConcurrentDictionary<string, Task<AudienceCount>> _counts = new();

    public Task<AudienceCount> CountAsync(TargetingCriteria criteria) =>
        _counts.GetOrAdd(criteria.ToString(), _ => client.CountAsync(criteria)); // AUD3012
}
