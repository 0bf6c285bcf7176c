using AudienceTyped;

// A place in Switzerland.
internal static class GroupsInZurich
{
    public static TargetingCriteria Criteria { get; } =
        Facet.ProfileLocations.Is(Geo.Switzerland)
        & Facet.Groups.Is(MemberGroup.FromId(1234)); // AUD2009
}
