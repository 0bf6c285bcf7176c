using AudienceTyped;

internal static class GroupsInAListOfCountries
{
    private static readonly Geo[] _markets = [Geo.UnitedStates, Geo.Germany];

    public static TargetingCriteria Build(MemberGroup group) => Facet.Groups.Is(group)
        & Facet.Locations.IsAnyOf(_markets); // AUD2009
}
