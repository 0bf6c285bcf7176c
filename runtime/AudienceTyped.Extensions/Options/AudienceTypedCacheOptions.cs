using System.ComponentModel.DataAnnotations;

namespace AudienceTyped;

/// <summary>How long counts are kept. Equal criteria are one call, however they are written; failures are not kept.</summary>
public sealed class AudienceTypedCacheOptions
{
    /// <summary>Whether there is a cache. Default: true.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>How long a count is kept. Default: 6 hours.</summary>
    [DurationBetween("00:00:01", "365.00:00:00", ErrorMessage = "{0} is not between {1} and {2}. Default: 06:00:00. Set Enabled to false for no cache.")]
    public TimeSpan Expiration { get; set; } = TimeSpan.FromHours(6);

    /// <summary>
    /// How long a count without a number, a 0, is kept: an audience that is being built may pass the threshold of 300 soon. Default: 10 minutes.
    /// </summary>
    [DurationBetween("00:00:01", "365.00:00:00", ErrorMessage = "{0} is not between {1} and {2}. Default: 00:10:00.")]
    public TimeSpan ExpirationOfZero { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>
    /// Whether a count is kept for each member by itself (<see cref="AudienceTypedBudgetOptions.Member"/>). Default: false, accounts share counts.
    /// </summary>
    public bool PerMember { get; set; }

    /// <summary>
    /// The Redis server that processes share counts on, as a connection string of StackExchange.Redis: <c>redis:6379</c>.
    /// Null for the memory of this process. It may contain a password, and no message or log shows it.
    /// </summary>
    public string? Redis { get; set; }
}
