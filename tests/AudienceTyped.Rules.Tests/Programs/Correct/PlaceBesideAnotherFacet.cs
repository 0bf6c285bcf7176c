using AudienceTyped;

internal static class PlaceBesideAnotherFacet
{
    public static TargetingCriteria Build(AnyOf markets) =>
        Facet.Locations.Is(Geo.UnitedStates) & (Facet.Locations.Is(Geo.California) | Facet.Skills.Is(Skill.MachineLearning)) & markets;
}
