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

    /// <summary>The request as it was sent: method, path and query. It contains no secret.</summary>
    public required string RequestLine { get; init; }

    /// <summary>A sentence such as "25,000,000 members (a rounded number: 24,500,000 to 25,499,999)".</summary>
    public override string ToString() => AudienceCountSentence.Of(this);
}
