using AudienceTyped;

// One clause twice.
internal static class DuplicateClause
{
    public static TargetingCriteria Criteria { get; } =
        Facet.Locations.Is(Geo.UnitedStates)
        & Facet.Skills.Is(Skill.Python)
        & Facet.Skills.Is(Skill.Python); // AUD2004
}
