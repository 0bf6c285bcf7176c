namespace AudienceTyped;

/// <summary>What is known of a call between its attempts.</summary>
/// <param name="call">The call.</param>
/// <param name="deadline">When its time is over.</param>
internal sealed class CallAttempts(LinkedInCall call, DateTimeOffset deadline)
{
    public LinkedInCall Call { get; } = call;

    public DateTimeOffset Deadline { get; } = deadline;

    /// <summary>Why the last attempt failed; null before.</summary>
    public LinkedInApiException? LastFailure { get; set; }

    /// <summary>Whether the call has waited for the window of a quota: a second time, something else is wrong.</summary>
    public bool HasWaitedForQuota { get; set; }

    /// <summary>The pause before the next attempt.</summary>
    public TimeSpan Pause { get; set; }
}
