using AudienceTyped;

internal static class UnknownIdOfOurs
{
    private static readonly AdSegment _springVisitors = AdSegment.FromId(10001);

    public static TargetingCriteria Criteria { get; } = Facet.AudienceMatchingSegments.Is(_springVisitors) & Facet.Locations.Is(Geo.Denmark);
}
