namespace AudienceTyped;

/// <summary>How far the values of a facet have been read.</summary>
/// <param name="Read">How many values have been read.</param>
/// <param name="Total">How many there are; null if the service does not say.</param>
/// <param name="Calls">How many calls were made.</param>
/// <param name="ExpectedCalls">How many calls it will take, as the pages so far tell; null if the service does not say how many there are.</param>
public sealed record EntityListingProgress(int Read, int? Total, int Calls, int? ExpectedCalls);
