namespace AudienceTyped;

/// <summary>Whether a call is repeated, and after which pause. Only what a repetition can cure is repeated.</summary>
internal sealed class RetryDecision(TimeSpan baseDelay, TimeProvider clock, Func<double> random)
{
    private static readonly TimeSpan _longestPause = TimeSpan.FromSeconds(30);

    /// <summary>Decides after a failure, and writes the pause into the attempts.</summary>
    /// <param name="exception">Why the attempt failed.</param>
    /// <param name="retries">How many retries there were before.</param>
    /// <param name="attempts">The attempts.</param>
    public bool Decide(LinkedInApiException exception, int retries, CallAttempts attempts)
    {
        attempts.LastFailure = exception;
        FailureNote.Write(exception);
        DateTimeOffset now = clock.GetUtcNow();
        if (FindPause(exception, retries, attempts, now) is not { } pause || now + pause >= attempts.Deadline)
        {
            return false;
        }

        attempts.Pause = pause;
        attempts.HasWaitedForQuota |= exception is LinkedInQuotaException;
        return true;
    }

    private TimeSpan? FindPause(LinkedInApiException exception, int retries, CallAttempts attempts, DateTimeOffset now) => exception switch
    {
        // Many calls are refused at once, and would all come back at once.
        LinkedInQuotaException { Window: not QuotaWindow.Day } quota when !attempts.HasWaitedForQuota =>
            AtLeastZero(quota.RetryAt - now) + (baseDelay * random()),
        LinkedInUnavailableException { IsTransient: true, RetryAfter: { } stated } => stated + (baseDelay * random()),
        LinkedInUnavailableException { IsTransient: true } => Backoff(retries),
        _ => null,
    };

    // Between half and one and a half of the average, which doubles.
    private TimeSpan Backoff(int retries)
    {
        TimeSpan pause = baseDelay * Math.Pow(2, retries) * (0.5 + random());
        return pause < _longestPause ? pause : _longestPause;
    }

    private static TimeSpan AtLeastZero(TimeSpan time) => time > TimeSpan.Zero ? time : TimeSpan.Zero;
}
