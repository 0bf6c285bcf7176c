namespace AudienceTyped;

/// <summary>The client of an account: its counts go through the cache.</summary>
internal sealed class AccountCountsClient(
    HttpClient httpClient, AccessTokenProvider tokens, AudienceCountsClientOptions options, CountCache? cache)
    : AudienceCountsClient(httpClient, tokens, options)
{
    public override Task<AudienceCount> CountAsync(TargetingCriteria criteria, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        return cache is null ? base.CountAsync(criteria, cancellationToken) : cache.GetAsync(criteria, base.CountAsync, cancellationToken);
    }

    /// <summary>Whether a count would be answered without a call.</summary>
    public ValueTask<bool> IsCachedAsync(TargetingCriteria criteria, CancellationToken cancellationToken) =>
        cache is null ? ValueTask.FromResult(false) : cache.HasAsync(criteria, cancellationToken);
}
