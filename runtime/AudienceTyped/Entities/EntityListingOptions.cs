namespace AudienceTyped;

/// <summary>How <see cref="TargetingEntitiesClient"/> lists the values of a facet.</summary>
public sealed record EntityListingOptions
{
    /// <summary>The largest <see cref="PageSize"/>.</summary>
    public const int MaximumPageSize = 10_000;

    /// <summary>How many values a call asks for, 1 to 10,000. The service may give fewer.</summary>
    public int PageSize { get; init; } = 1_000;

    /// <summary>How many calls may be made; null for as many as there are pages.</summary>
    public int? MaximumCalls { get; init; }

    internal void Check()
    {
        if (PageSize is < 1 or > MaximumPageSize)
        {
            throw new ArgumentOutOfRangeException(nameof(PageSize), PageSize, $"A page has 1 to {MaximumPageSize} values.");
        }

        if (MaximumCalls < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(MaximumCalls), MaximumCalls, "At least one call is needed.");
        }
    }
}
