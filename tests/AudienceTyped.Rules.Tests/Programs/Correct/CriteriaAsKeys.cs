using System.Collections.Concurrent;
using AudienceTyped;

internal static class CriteriaAsKeys
{
    private static readonly ConcurrentDictionary<TargetingCriteria, Task<AudienceCount>> _counts = new();

    public static Task<AudienceCount> CountAsync(AudienceCountsClient client, TargetingCriteria criteria) =>
        _counts.GetOrAdd(criteria, one => client.CountAsync(one));
}
