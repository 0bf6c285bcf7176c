using AudienceTyped;

internal static class CacheByKey
{
    private static readonly Dictionary<string, AudienceCount> _counts = new(StringComparer.Ordinal);

    public static async Task<AudienceCount> CountAsync(AudienceCountsClient client, TargetingCriteria criteria)
    {
        if (!_counts.TryGetValue(criteria.Key, out AudienceCount? count))
        {
            count = await client.CountAsync(criteria);
            _counts[criteria.Key] = count;
        }

        return count;
    }
}
