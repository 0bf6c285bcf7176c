using AudienceTyped;

internal static class UnknownSkillById
{
    // A skill that the catalog does not have.
    private static readonly Skill _ourSkill = Skill.FromId(99_999_999);

    public static AnyOf Any { get; } = Facet.Skills.IsAnyOf(_ourSkill, Skill.Python);
}
