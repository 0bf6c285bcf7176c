using AudienceTyped;

// The documentation says any clause, not only included ones (R3).
internal static class RetargetingWithoutInterests
{
    public static TargetingCriteria Criteria { get; } =
        Facet.Locations.Is(Geo.UnitedStates)
        & Facet.DynamicSegments.Is(AdSegment.FromId(10001))
        & !Facet.Interests.Is(Interest.FromId(308)); // AUD1003
}
