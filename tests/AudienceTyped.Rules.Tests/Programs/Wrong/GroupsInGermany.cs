using AudienceTyped;

// Groups cannot be used in the EEA or Switzerland since May 2024 (G1).
internal static class GroupsInGermany
{
    public static TargetingCriteria Criteria { get; } =
        Facet.Locations.Is(Geo.Germany)
        & Facet.Groups.Is(MemberGroup.FromId(1234)); // AUD2009
}
