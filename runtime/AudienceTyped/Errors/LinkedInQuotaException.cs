namespace AudienceTyped;

/// <summary>The service answered 429: the calls of a second, a minute or a day are used up.</summary>
/// <remarks>Source: Rate Limits, learn.microsoft.com/linkedin/shared/api-guide/concepts/rate-limits. The numbers are not published.</remarks>
public sealed class LinkedInQuotaException : LinkedInApiException
{
    /// <summary>Creates an exception.</summary>
    /// <param name="message">What happened, why, and how to fix it.</param>
    /// <param name="window">The window whose calls are used up. A second and a minute are transient.</param>
    /// <param name="retryAt">When the next call can be answered.</param>
    /// <param name="innerException">The cause.</param>
    public LinkedInQuotaException(string message, QuotaWindow window, DateTimeOffset retryAt, Exception? innerException = null)
        : base(message, innerException)
    {
        Window = window;
        RetryAt = retryAt;
        IsTransient = window != QuotaWindow.Day;
    }

    internal LinkedInQuotaException(string message, ApiErrorFacts facts, QuotaRefusal refusal)
        : base(message, facts)
    {
        Window = refusal.Window;
        Scope = refusal.Scope;
        IsWindowAssumed = refusal.IsWindowAssumed;
        RetryAt = refusal.RetryAt;
        IsTransient = refusal.Window != QuotaWindow.Day;
    }

    /// <summary>The window whose calls are used up.</summary>
    public QuotaWindow Window { get; }

    /// <summary>Whether the answer does not say which window it is, so that the longest one, a day, is assumed.</summary>
    public bool IsWindowAssumed { get; init; }

    /// <summary>Whose calls are used up.</summary>
    public QuotaScope Scope { get; init; }

    /// <summary>
    /// When the next call can be answered: the next midnight UTC for a day, else after the window or after the pause that the service asks for.
    /// </summary>
    public DateTimeOffset RetryAt { get; }
}
