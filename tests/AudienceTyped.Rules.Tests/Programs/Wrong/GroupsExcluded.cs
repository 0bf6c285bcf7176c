using AudienceTyped;

// The documentation: it can only be used in the include clause.
internal static class GroupsExcluded
{
    public static TargetingCriteria Criteria { get; } =
        Facet.Locations.Is(Geo.UnitedStates)
        & !Facet.Groups.Is(MemberGroup.FromId(1234)); // AUD1001
}
