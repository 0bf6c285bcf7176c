using AudienceTyped;

internal static class StateInAListOfCountries
{
    private static readonly Geo[] _markets = { Geo.Germany, Geo.Bavaria, Geo.France };
    private static readonly Geo[] _left = [Geo.California, Geo.UnitedStates];

    public static TargetingCriteria Build() => Facet.Locations.IsAnyOf(_markets) & Facet.Skills.Is(Skill.Java); // AUD2005

    public static TargetingCriteria Without() => Facet.Locations.Is(Geo.NorthAmerica) & Facet.Locations.IsNoneOf(_left); // AUD2006
}
