using System.Globalization;

namespace AudienceTyped;

/// <summary>
/// Keeps the token of another provider until shortly before it expires, or until the service rejects it. However many calls need a new token at once,
/// one token is requested from the other provider: all wait for the same refresh, and all get its token or its failure. A caller who cancels stops waiting;
/// the refresh goes on for the others.
/// </summary>
/// <example>
/// <code>
/// AccessTokenProvider ofSecretStore = AccessTokenProvider.From(
///     async cancellationToken =&gt; new AccessToken(await System.IO.File.ReadAllTextAsync("/run/secrets/linkedin", cancellationToken)));
/// using AudienceCountsClient client = new(new CachingAccessTokenProvider(ofSecretStore));
/// </code>
/// </example>
public sealed class CachingAccessTokenProvider : AccessTokenProvider
{
    private readonly Lock _changing = new();
    private readonly AccessTokenProvider _provider;
    private readonly CachingAccessTokenOptions _options;
    private readonly ClientMetrics _metrics;
    private HeldToken? _held;
    private Task<HeldToken>? _refresh;
    private DateTimeOffset _nextRefresh = DateTimeOffset.MinValue;

    /// <summary>Creates a provider.</summary>
    /// <param name="provider">Provides a new token.</param>
    /// <param name="options">When it is used; null for the defaults.</param>
    public CachingAccessTokenProvider(AccessTokenProvider provider, CachingAccessTokenOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(provider);
        _provider = provider;
        _options = options ?? new();
        _options.Check();
        _metrics = ClientMetrics.Of(_options.MeterFactory);
    }

    /// <inheritdoc/>
    /// <exception cref="LinkedInAuthenticationException">The other provider returned no token, or an expired one. Its exceptions arrive unchanged.</exception>
    /// <exception cref="LinkedInUnavailableException">It did not return within <see cref="CachingAccessTokenOptions.Timeout"/>.</exception>
    public override ValueTask<AccessToken> GetAccessTokenAsync(CancellationToken cancellationToken)
    {
        HeldToken? held = Volatile.Read(ref _held);
        DateTimeOffset now = _options.TimeProvider.GetUtcNow();
        if (held?.IsValidAt(now) != true)
        {
            return WaitAsync(Refresh(held, isAhead: false), cancellationToken);
        }

        if (held.RefreshAt <= now)
        {
            _ = Refresh(held, isAhead: true);
        }

        return ValueTask.FromResult(held.Token);
    }

    /// <inheritdoc/>
    public override void Reject(AccessToken token)
    {
        lock (_changing)
        {
            // Another call may have refreshed the token that this one was sent with.
            if (_held?.Token == token)
            {
                _held = null;
            }
        }

        _provider.Reject(token);
    }

    private static async ValueTask<AccessToken> WaitAsync(Task<HeldToken> refresh, CancellationToken cancellationToken) =>
        (await refresh.WaitAsync(cancellationToken).ConfigureAwait(false)).Token;

    private Task<HeldToken> Refresh(HeldToken? stale, bool isAhead)
    {
        lock (_changing)
        {
            DateTimeOffset now = _options.TimeProvider.GetUtcNow();
            if (_held is { } held && held != stale && held.IsValidAt(now))
            {
                return Task.FromResult(held);
            }

            // A refresh that runs, or one that failed a moment ago.
            if (_refresh is { } last && (!last.IsCompleted || (last.IsFaulted && now < _nextRefresh)))
            {
                return last;
            }

            _refresh = Task.Run(() => RefreshAsync(isAhead));

            // If no caller waits any more, nobody observes the failure.
            _ = _refresh.ContinueWith(
                static refresh => _ = refresh.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
            return _refresh;
        }
    }

    private async Task<HeldToken> RefreshAsync(bool isAhead)
    {
        try
        {
            AccessToken token = await AskAsync().ConfigureAwait(false);
            var held = HeldToken.Of(token, _options.TimeProvider.GetUtcNow(), _options);
            lock (_changing)
            {
                (_held, _refresh) = (held, null);
            }

            Report(new() { ExpiresAt = token.ExpiresAt, IsAhead = isAhead });
            return held;
        }
        catch (Exception exception)
        {
            lock (_changing)
            {
                _nextRefresh = _options.TimeProvider.GetUtcNow() + _options.FailurePause;
            }

            Report(new() { Failure = exception, IsAhead = isAhead });
            throw;
        }
    }

    private async Task<AccessToken> AskAsync()
    {
        using CancellationTokenSource limit = new(_options.Timeout, _options.TimeProvider);
        try
        {
            return await _provider.GetAccessTokenAsync(limit.Token).AsTask().WaitAsync(limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            throw new LinkedInUnavailableException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The access token could not be refreshed: its provider did not return within {_options.Timeout.TotalSeconds:0.#} seconds."));
        }
    }

    private void Report(AccessTokenRefresh refresh)
    {
        _metrics.CountRefreshed(refresh.Failure?.GetType().FullName);
        _options.Refreshed?.Invoke(refresh);
    }
}
