namespace AudienceTyped;

/// <summary>
/// How an <see cref="AudienceCountsEmulator"/> pages <c>adTargetingEntities</c>. LinkedIn's documentation leaves these open,
/// so a program should be tested with each.
/// </summary>
public sealed record EmulatedPaging
{
    /// <summary>Whether a listing of a facet has the number of all its values, unless the request says <c>totals=false</c>.</summary>
    public bool HasTotal { get; init; } = true;

    /// <summary>Whether a search has the number of all it found.</summary>
    public bool HasTotalOfSearch { get; init; }

    /// <summary>Whether a page has a link to the next one.</summary>
    public bool HasLinks { get; init; } = true;

    /// <summary>How many values a page has at most, however many are asked for; null for no limit.</summary>
    public int? MaximumPageSize { get; init; }
}
