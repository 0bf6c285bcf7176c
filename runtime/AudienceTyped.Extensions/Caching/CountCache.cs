using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.Logging;

namespace AudienceTyped;

/// <summary>
/// Counts by the canonical key of their criteria. Callers who ask for the same at once wait for one call; a caller who cancels does not cancel it for the
/// others.
/// A failure is not kept.
/// </summary>
internal sealed class CountCache(HybridCache cache, AudienceTypedCacheOptions options, string prefix, ExtensionMetrics metrics, ILogger logger)
{
    private static readonly string[] _tags = ["audiencetyped"];

    // How long a count is kept is known when it is: it is written then, and not by the lookup.
    private static readonly HybridCacheEntryOptions _lookup = new()
    {
        Flags = HybridCacheEntryFlags.DisableLocalCacheWrite | HybridCacheEntryFlags.DisableDistributedCacheWrite,
    };

    private readonly HybridCacheEntryOptions _ofNumber = new() { Expiration = options.Expiration };
    private readonly HybridCacheEntryOptions _ofZero = new() { Expiration = Shorter(options.Expiration, options.ExpirationOfZero) };

    private readonly ConcurrentDictionary<string, FailureNote> _asking = [];

    /// <summary>The count of the cache, or of a call.</summary>
    public async Task<AudienceCount> GetAsync(
        TargetingCriteria criteria, Func<TargetingCriteria, CancellationToken, Task<AudienceCount>> ask, CancellationToken cancellationToken)
    {
        string key = KeyOf(criteria);
        Question question = new(this, criteria, ask);
        FailureNote? ofOther = _asking.GetValueOrDefault(key);
        CachedCount found;
        try
        {
            found = await cache
                .GetOrCreateAsync(key, question, static (asked, token) => asked.AskAsync(token), _lookup, _tags, cancellationToken)
                .ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested && exception.InnerException is not LinkedInApiException)
        {
            // The cache ends the wait of this caller; why it had to wait is known to the call.
            FailureNote? note = question.IsAsked ? question.Note : ofOther ?? _asking.GetValueOrDefault(key);
            throw note?.Last is { } failure ? FailureNote.Canceled(failure, cancellationToken) : exception;
        }

        if (!question.IsAsked)
        {
            metrics.CountCached();
        }

        return found.Count;
    }

    /// <summary>Whether a count is in the cache.</summary>
    public async ValueTask<bool> HasAsync(TargetingCriteria criteria, CancellationToken cancellationToken)
    {
        HybridCacheEntryOptions only = new() { Flags = _lookup.Flags | HybridCacheEntryFlags.DisableUnderlyingData };
        CachedCount? found = await cache
            .GetOrCreateAsync<CachedCount?>(KeyOf(criteria), static _ => ValueTask.FromResult<CachedCount?>(null), only, _tags, cancellationToken)
            .ConfigureAwait(false);
        return found is not null;
    }

    private string KeyOf(TargetingCriteria criteria) => prefix + criteria.Key;

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private async ValueTask KeepAsync(TargetingCriteria criteria, AudienceCount count, CancellationToken cancellationToken)
    {
        // What the rules answer costs no call.
        if (count.RequestLine is null)
        {
            return;
        }

        HybridCacheEntryOptions entry = count.Status == AudienceCountStatus.Counted ? _ofNumber : _ofZero;
        try
        {
            await cache.SetAsync(KeyOf(criteria), new CachedCount(count with { RequestLine = null }), entry, _tags, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The count is there: a second level that is away must not cost it.
            AccountLog.NotKept(logger, exception.GetType().Name);
        }
    }

    private sealed class Question(
        CountCache owner, TargetingCriteria criteria, Func<TargetingCriteria, CancellationToken, Task<AudienceCount>> ask)
    {
        public bool IsAsked { get; private set; }

        public FailureNote Note { get; } = new();

        public async ValueTask<CachedCount> AskAsync(CancellationToken cancellationToken)
        {
            IsAsked = true;
            string key = owner.KeyOf(criteria);
            owner._asking[key] = Note;
            Note.Begin();
            try
            {
                AudienceCount count = await ask(criteria, cancellationToken).ConfigureAwait(false);
                await owner.KeepAsync(criteria, count, cancellationToken).ConfigureAwait(false);
                return new(count);
            }
            finally
            {
                owner._asking.TryRemove(KeyValuePair.Create(key, Note));
            }
        }
    }
}
