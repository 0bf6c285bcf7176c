namespace AudienceTyped;

/// <summary>The answer of the finder, with its meaning.</summary>
/// <remarks>Source: Audience Counts, learn.microsoft.com/linkedin/marketing/integrations/ads/advertising-targeting/audience-counts.</remarks>
public sealed record AudienceCount
{
    /// <summary>How many members match, rounded; null where the answer holds no number. A 0 is explained by <see cref="Status"/>.</summary>
    public long? Total { get; init; }

    /// <summary>How many of them are more likely to visit, rounded; null where the answer holds no number. The service's samples show 0.</summary>
    public long? Active { get; init; }

    /// <summary>What <see cref="Total"/> means.</summary>
    public required AudienceCountStatus Status { get; init; }

    /// <summary>Between which numbers the true count lies; null where there is no count.</summary>
    public AudienceCountBounds? Bounds { get; init; }

    /// <summary>Whether the audience has the 300 members that a campaign needs; null where that is not known.</summary>
    public bool? CanRunCampaign { get; init; }

    /// <summary>When the service answered.</summary>
    public required DateTimeOffset AsOf { get; init; }

    /// <summary>The service's id of the request, to be named in support cases; null where it gave none.</summary>
    public string? RequestId { get; init; }

    /// <summary>The request as sent: method, path and query. It holds no secret.</summary>
    public required string RequestLine { get; init; }

    /// <summary>A sentence such as "25,000,000 members (a rounded number: 24,500,000 to 25,499,999)".</summary>
    public override string ToString() => AudienceCountSentence.Of(this);
}
