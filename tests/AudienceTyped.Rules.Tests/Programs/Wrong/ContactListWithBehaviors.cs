using AudienceTyped;

// Member behaviors may not be AND-ed with contact lists (R4).
internal static class ContactListWithBehaviors
{
    public static TargetingCriteria Criteria { get; } =
        Facet.Locations.Is(Geo.UnitedStates)
        & Facet.AudienceMatchingSegments.Is(AdSegment.FromId(10001))
        & Facet.MemberBehaviors.Is(MemberBehavior.RecentlyPromoted); // AUD1002
}
