using AudienceTyped;

internal static class DuplicateBesideAComparison
{
    public static bool IsMine(AnyOf any)
    {
        AnyOf mine = Facet.Skills.IsAnyOf(
            Skill.Python,
            Skill.Python); // AUD2003
        return any.Or(mine).ToString().Length == 5;
    }
}
