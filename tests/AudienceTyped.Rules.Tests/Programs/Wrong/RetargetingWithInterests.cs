using AudienceTyped;

// Website retargeting may not be AND-ed with interests (R3).
internal static class RetargetingWithInterests
{
    public static TargetingCriteria Criteria { get; } =
        Facet.Locations.Is(Geo.UnitedStates)
        & Facet.DynamicSegments.Is(AdSegment.FromId(10001))
        & Facet.Interests.Is(Interest.FromId(689290)); // AUD1003
}
