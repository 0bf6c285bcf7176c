namespace AudienceTyped;

/// <summary>Tells what a client answers without a call.</summary>
internal static class KnownCounts
{
    /// <summary>Whether the rules, or the cache, answer for the criteria.</summary>
    public static async ValueTask<bool> IsKnownAsync(this AudienceCountsClient client, TargetingCriteria criteria, CancellationToken cancellationToken) =>
        client.LookBeforeSending(criteria) is not (IsRefused: false, IsNobody: false)
        || await client.IsCachedAsync(criteria, cancellationToken).ConfigureAwait(false);

    /// <summary>Whether the cache of the client has the count.</summary>
    public static ValueTask<bool> IsCachedAsync(this AudienceCountsClient client, TargetingCriteria criteria, CancellationToken cancellationToken) =>
        client is AccountCountsClient account ? account.IsCachedAsync(criteria, cancellationToken) : ValueTask.FromResult(false);
}
