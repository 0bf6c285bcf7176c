using AudienceTyped;

internal static class NamedSetsOfPlaces
{
    public static TargetingCriteria Everywhere() => Facet.Locations.IsAnyOf(Geo.EuropeanEconomicAreaAndSwitzerland) & Facet.Skills.Is(Skill.Python);

    public static TargetingCriteria AndMore() => Facet.Locations.IsAnyOf([.. Geo.EuropeanEconomicAreaAndSwitzerland, Geo.Japan]) & Facet.Skills.Is(Skill.Python);

    public static TargetingCriteria Elsewhere() => Facet.Groups.Is(MemberGroup.FromId(7)) & Facet.Locations.Is(Geo.Canada) & !Facet.Locations.IsAnyOf(Geo.EuropeanEconomicAreaAndSwitzerland);

    public static AnyOf ButGermany() => Facet.Locations.IsAnyOf(Geo.EuropeanEconomicAreaAndSwitzerland.Where(place => place != Geo.Germany));
}
