using AudienceTyped;

// The country covers the state.
internal static class StateOfAnExcludedCountry
{
    public static TargetingCriteria Criteria { get; } =
        Facet.Locations.Is(Geo.California) // AUD2002
        & Facet.Skills.Is(Skill.Python)
        & !Facet.Locations.Is(Geo.UnitedStates);
}
