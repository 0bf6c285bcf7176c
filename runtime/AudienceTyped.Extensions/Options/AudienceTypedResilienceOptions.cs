using System.ComponentModel.DataAnnotations;

namespace AudienceTyped;

/// <summary>
/// Retries, time limits and the circuit breaker. A call is repeated only where that can help: after a failure of the network, 408, 500, 502, 503 and 504, and
/// once after a quota of a second or a minute, when its window has passed. Never after another error, nor after a quota of a day.
/// </summary>
public sealed class AudienceTypedResilienceOptions
{
    /// <summary>Whether there are any. Default: true.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>How often a call is repeated at most; 0 for never. Default: 3.</summary>
    [NumberBetween(0, 10, ErrorMessage = "{0} is not between {1} and {2}. Default: 3; 0 for no retry.")]
    public int MaximumRetries { get; set; } = 3;

    /// <summary>
    /// The pause before the first retry, on average; it doubles with each. A pause that the service asks for (<c>Retry-After</c>) goes first. Default: 1
    /// second.
    /// </summary>
    [DurationBetween("00:00:00", "00:01:00", ErrorMessage = "{0} is not between {1} and {2}. Default: 00:00:01.")]
    public TimeSpan BaseDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>
    /// How long a call may take, with its retries and pauses. A pause that would last longer is not begun: the call fails with the error of its last attempt,
    /// which says when to try again. Default: 100 seconds, enough for the quota of a minute.
    /// </summary>
    [DurationBetween("00:00:00.1", "1.00:00:00", ErrorMessage = "{0} is not between {1} and {2}. Default: 00:01:40.")]
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>How long one attempt may take, with the body of its answer. Default: 30 seconds.</summary>
    [DurationBetween("00:00:00.1", "1.00:00:00", ErrorMessage = "{0} is not between {1} and {2}. Default: 00:00:30.")]
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The share of attempts that must fail before the circuit opens and calls fail without being sent. Default: 0.5.</summary>
    [NumberBetween(0.01, 1.0, ErrorMessage = "{0} is not between {1} and {2}. Default: 0.5.")]
    public double FailureRatio { get; set; } = 0.5;

    /// <summary>How many attempts in 30 seconds are needed before the share counts. Default: 20.</summary>
    [NumberBetween(2, 10_000, ErrorMessage = "{0} is not between {1} and {2}. Default: 20.")]
    public int MinimumThroughput { get; set; } = 20;

    /// <summary>How long the circuit stays open before one call tries the service again. Default: 15 seconds.</summary>
    [DurationBetween("00:00:00.5", "1.00:00:00", ErrorMessage = "{0} is not between {1} and {2}. Default: 00:00:15.")]
    public TimeSpan BreakDuration { get; set; } = TimeSpan.FromSeconds(15);
}
