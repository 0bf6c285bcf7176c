using System.Diagnostics.Metrics;

namespace AudienceTyped;

/// <summary>When a <see cref="CachingAccessTokenProvider"/> asks for a new token.</summary>
public sealed record CachingAccessTokenOptions
{
    /// <summary>
    /// How long before a token expires it is refreshed, while calls go on with the old one. Default: 5 minutes, but no more than half of what is left
    /// of a token.
    /// </summary>
    public TimeSpan RefreshBefore { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// How long a token of which no expiry is known is kept before it is requested again, while calls go on with the old one. Default: an hour.
    /// </summary>
    public TimeSpan MaximumAge { get; init; } = TimeSpan.FromHours(1);

    /// <summary>How long a refresh may take. Default: 30 seconds.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How long a failed refresh is the answer to all callers before the next one is tried, so that many calls do not become many refreshes. Default: 1 second.
    /// </summary>
    public TimeSpan FailurePause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Is told of each refresh, for logs. It must not throw.</summary>
    public Action<AccessTokenRefresh>? Refreshed { get; init; }

    /// <summary>Creates the meter; null for one of the process.</summary>
    public IMeterFactory? MeterFactory { get; init; }

    /// <summary>The clock; for tests.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(RefreshBefore, TimeSpan.Zero, nameof(RefreshBefore));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(MaximumAge, TimeSpan.Zero, nameof(MaximumAge));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(Timeout, TimeSpan.Zero, nameof(Timeout));
        ArgumentOutOfRangeException.ThrowIfLessThan(FailurePause, TimeSpan.Zero, nameof(FailurePause));
    }
}
