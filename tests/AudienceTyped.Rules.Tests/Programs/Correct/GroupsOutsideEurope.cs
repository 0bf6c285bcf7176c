using AudienceTyped;

internal static class GroupsOutsideEurope
{
    private static Geo Home(bool east) => east ? Geo.India : Geo.UnitedStates;

    public static TargetingCriteria Build(bool east)
    {
        var (where, group) = (Facet.Locations.Is(Home(east)), Facet.Groups.Is(MemberGroup.FromId(4)));
        return where & group;
    }
}
