using AudienceTyped;

// Twice by OR.
internal static class DuplicateByOr
{
    public static TargetingCriteria Criteria { get; } =
        Facet.Locations.Is(Geo.UnitedStates)
        & (Facet.Skills.Is(Skill.Python) | Facet.Skills.Is(Skill.Python)); // AUD2003
}
