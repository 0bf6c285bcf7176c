using AudienceTyped;

internal static class SkillsExcludedByAList
{
    private static readonly IReadOnlyList<Skill> _unwanted = new List<Skill> { Skill.Php, Skill.Python };

    public static TargetingCriteria Build(AnyOf place) => place
        & Facet.Skills.Is(Skill.Python) // AUD2002
        & Facet.Skills.IsNoneOf(_unwanted);
}
