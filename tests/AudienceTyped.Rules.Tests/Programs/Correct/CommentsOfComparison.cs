using AudienceTyped;

internal static class CommentsOfComparison
{
    public static AnyOf Build() => Facet.Skills.IsAnyOf(
        Skill.TypeScript, // like JavaScript, but typed
        Skill.PostgreSql, // not MySQL: the team has moved
        Skill.Cybersecurity, // TODO ask Linux team whether this is wide enough
        Skill.DigitalMarketing, // 2026: was event marketing
        Skill.Python); // replaces PHP since Q3
}
