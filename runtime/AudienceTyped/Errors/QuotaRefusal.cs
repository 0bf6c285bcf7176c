namespace AudienceTyped;

/// <summary>What an answer of 429 says of the quota.</summary>
/// <param name="Window">The window whose calls are used up.</param>
/// <param name="IsWindowAssumed">Whether the answer does not say so.</param>
/// <param name="Scope">Whose calls are used up.</param>
/// <param name="RetryAt">When the next call can be answered.</param>
internal readonly record struct QuotaRefusal(QuotaWindow Window, bool IsWindowAssumed, QuotaScope Scope, DateTimeOffset RetryAt)
{
    private static readonly TimeSpan _minute = TimeSpan.FromMinutes(1);

    /// <summary>Reads an answer.</summary>
    /// <param name="message">LinkedIn's message: <c>Resource level throttle APPLICATION_AND_MEMBER DAY limit for calls to this resource is reached.</c></param>
    /// <param name="pause">The header Retry-After.</param>
    /// <param name="serviceTime">The time at the service, which decides what day it is.</param>
    /// <param name="now">The time here, by which the caller waits.</param>
    public static QuotaRefusal Read(string? message, TimeSpan? pause, DateTimeOffset serviceTime, DateTimeOffset now)
    {
        string[] words = message?.Split([' ', '.', ','], StringSplitOptions.RemoveEmptyEntries) ?? [];
        QuotaScope scope = words.Contains("APPLICATION_AND_MEMBER") || words.Contains("MEMBER") ? QuotaScope.Member
            : words.Contains("APPLICATION") ? QuotaScope.Application
            : QuotaScope.Unknown;
        QuotaWindow? window = FindWindow(words) ?? OfPause(pause);
        DateTimeOffset retryAt = window switch
        {
            QuotaWindow.Second => now + StatedOr(TimeSpan.FromSeconds(1), pause),
            QuotaWindow.Minute => now + StatedOr(_minute, pause),
            _ => new DateTimeOffset(serviceTime.UtcDateTime.Date, TimeSpan.Zero).AddDays(1),
        };
        return new(window ?? QuotaWindow.Day, window is null, scope, retryAt);
    }

    // A message that names two windows, or another one, cannot be read.
    private static QuotaWindow? FindWindow(string[] words)
    {
        QuotaWindow[] named = [.. words.Select(OfWord).OfType<QuotaWindow>().Distinct()];
        return named.Length == 1 ? named[0] : null;
    }

    private static QuotaWindow? OfWord(string word) => word switch
    {
        "DAY" => QuotaWindow.Day,
        "MINUTE" => QuotaWindow.Minute,
        "SECOND" => QuotaWindow.Second,
        _ => null,
    };

    // A pause that the service states is as good as the name of the window; none at all states nothing.
    private static QuotaWindow? OfPause(TimeSpan? pause) => pause > TimeSpan.Zero && pause <= _minute ? QuotaWindow.Minute : null;

    private static TimeSpan StatedOr(TimeSpan window, TimeSpan? pause) => pause > TimeSpan.Zero ? pause.Value : window;
}
