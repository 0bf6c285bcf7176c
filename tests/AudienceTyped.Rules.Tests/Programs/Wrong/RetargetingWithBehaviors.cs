using AudienceTyped;

// Nor with member behaviors (R3).
internal static class RetargetingWithBehaviors
{
    public static TargetingCriteria Criteria { get; } =
        Facet.Locations.Is(Geo.UnitedStates)
        & Facet.MemberBehaviors.Is(MemberBehavior.JobSeekers)
        & Facet.DynamicSegments.Is(AdSegment.FromId(10001)); // AUD1003
}
