using AudienceTyped;

internal static class TwoSkillsAtOnce
{
    public static TargetingCriteria Criteria { get; } =
        Facet.Skills.Is(Skill.Python) & Facet.Skills.Is(Skill.PostgreSql) & Facet.Locations.Is(Geo.Spain);
}
