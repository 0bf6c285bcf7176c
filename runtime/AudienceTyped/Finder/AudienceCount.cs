using System.Globalization;

namespace AudienceTyped;

/// <summary>How many members match targeting criteria, and what that number means.</summary>
/// <remarks>Source: Audience Counts, learn.microsoft.com/linkedin/marketing/integrations/ads/advertising-targeting/audience-counts.</remarks>
/// <example>
/// <code>
/// using AudienceCountsClient client = new(AccessTokenProvider.FromEnvironmentVariable("LINKEDIN_ACCESS_TOKEN"));
/// AudienceCount count = await client.CountAsync(Facet.Locations.Is(Geo.Germany));
/// string text = count.Status == AudienceCountStatus.Counted ? $"about {count.Total:N0}" : count.ToString();
/// Console.WriteLine(text);
/// </code>
/// </example>
public sealed record AudienceCount
{
    /// <summary>How many members match, rounded; null if the answer has no number. <see cref="Status"/> explains a 0.</summary>
    public long? Total { get; init; }

    /// <summary>
    /// How many of them are more likely to visit LinkedIn, rounded; null if the answer has no number that can be read. The samples in the documentation show 0.
    /// </summary>
    public long? Active { get; init; }

    /// <summary>What <see cref="Total"/> means.</summary>
    public required AudienceCountStatus Status { get; init; }

    /// <summary>
    /// Between which numbers the true count lies; null if there is no count, or if <see cref="Total"/> has more than two significant digits,
    /// because nothing is known of the rounding of such a number.
    /// </summary>
    public AudienceCountBounds? Bounds { get; init; }

    /// <summary>Whether the audience has the 300 members that a campaign requires; null if that is not known.</summary>
    public bool? CanRunCampaign { get; init; }

    /// <summary>
    /// When the service answered, by its own clock; by the clock of this machine if the answer has no time, or one that is more than a day ahead.
    /// </summary>
    public required DateTimeOffset AsOf { get; init; }

    /// <summary>The service's id of the request, for support cases; null if the answer has none.</summary>
    public string? RequestId { get; init; }

    /// <summary>The request as it was sent: method, path and query. It contains no secret. Null if no request was sent.</summary>
    public string? RequestLine
    {
        get => Request.Read();
        init => Request = new(value);
    }

    internal RequestLineText Request { get; init; }

    /// <summary>Creates a count as a client returns it for a total, for the tests of a program.</summary>
    /// <param name="total">How many members match; null for an answer without a number.</param>
    /// <param name="status">What the total means; null for what it means unless the criteria explain a 0.</param>
    /// <param name="active">How many of them are more likely to visit LinkedIn.</param>
    /// <param name="asOf">When the service answered; null for now.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the status contradicts the total.</exception>
    /// <example>
    /// <code>
    /// AudienceCount counted = AudienceCount.FromTotal(94_000);
    /// AudienceCount few = AudienceCount.FromTotal(0);
    /// AudienceCount nobody = AudienceCount.FromTotal(0, AudienceCountStatus.Empty);
    /// </code>
    /// </example>
    public static AudienceCount FromTotal(long? total, AudienceCountStatus? status = null, long? active = null, DateTimeOffset? asOf = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(total ?? 0, nameof(total));
        ArgumentOutOfRangeException.ThrowIfNegative(active ?? 0, nameof(active));
        AudienceCountStatus meant = status ?? StatusOf(total);
        if (StatusOf(total) != meant && !(total == 0 && meant is AudienceCountStatus.Empty or AudienceCountStatus.NotCountable))
        {
            throw new ArgumentOutOfRangeException(
                nameof(status), meant, string.Create(CultureInfo.InvariantCulture, $"No answer with the total {total} has this status."));
        }

        return Create(total, active, meant, asOf ?? DateTimeOffset.UtcNow);
    }

    /// <summary>What a total means where the criteria do not explain it.</summary>
    internal static AudienceCountStatus StatusOf(long? total) => total switch
    {
        null => AudienceCountStatus.NotCountable,
        < AudienceCountBounds.Threshold => AudienceCountStatus.BelowThreshold,
        _ => AudienceCountStatus.Counted,
    };

    /// <summary>A count with what follows from its total and status.</summary>
    internal static AudienceCount Create(
        long? total, long? active, AudienceCountStatus status, DateTimeOffset asOf, string? requestId = null, RequestLineText request = default) => new()
        {
            Total = total,
            Active = active,
            Status = status,
            Bounds = status switch
            {
                AudienceCountStatus.NotCountable => null,
                AudienceCountStatus.Empty => new(0, 0),
                _ => AudienceCountBounds.Find(total!.Value),
            },
            CanRunCampaign = status is AudienceCountStatus.NotCountable ? null : total >= AudienceCountBounds.Threshold,
            AsOf = asOf,
            RequestId = requestId,
            Request = request,
        };

    /// <summary>A sentence such as "25,000,000 members (a rounded number: 24,500,000 to 25,499,999)".</summary>
    public override string ToString() => AudienceCountSentence.Of(this);
}
