using AudienceTyped;

// A AND (A OR B) is A.
internal static class AbsorbedClause
{
    public static TargetingCriteria Criteria { get; } =
        Facet.Locations.Is(Geo.UnitedStates)
        & Facet.Skills.Is(Skill.Python)
        & Facet.Skills.IsAnyOf(Skill.Python, Skill.Linux); // AUD2004
}
