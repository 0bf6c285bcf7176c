using AudienceTyped;

internal static class GroupsInTheUnitedStates
{
    public static AllOf Criteria { get; } = Facet.Groups.Is(MemberGroup.FromId(1234)) & Facet.Locations.Is(Geo.UnitedStates);
}
