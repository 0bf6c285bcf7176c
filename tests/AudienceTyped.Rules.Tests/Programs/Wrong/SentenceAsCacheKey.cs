using AudienceTyped;


internal interface ICache
{
    Task<T> GetOrCreateAsync<T>(string key, Func<CancellationToken, Task<T>> create, CancellationToken cancellationToken = default);
}

internal sealed class CachedCounts(AudienceCountsClient client, ICache cache)
{
    public Task<AudienceCount> CountAsync(TargetingCriteria criteria, CancellationToken cancellationToken) => cache.GetOrCreateAsync(
        $"audience:{criteria}", // AUD3012
        token => client.CountAsync(criteria, token),
        cancellationToken);
}
