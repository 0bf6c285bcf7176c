using AudienceTyped;

// INVALID_VALUE_DUPLICATE_EXIST in campaigns.
internal static class DuplicateValue
{
    public static TargetingCriteria Criteria { get; } =
        Facet.Locations.Is(Geo.UnitedStates)
        & Facet.Skills.IsAnyOf(Skill.Python, Skill.Linux, Skill.Python); // AUD2003
}
