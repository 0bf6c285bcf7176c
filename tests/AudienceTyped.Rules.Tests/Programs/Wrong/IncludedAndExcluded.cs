using AudienceTyped;

// All that is included is excluded.
internal static class IncludedAndExcluded
{
    public static TargetingCriteria Criteria { get; } =
        Facet.Locations.Is(Geo.UnitedStates)
        & Facet.Skills.Is(Skill.Python) // AUD2002
        & !Facet.Skills.IsAnyOf(Skill.Python, Skill.Linux);
}
