using AudienceTyped;

internal static class SameSkillOnBothSides
{
    public static TargetingCriteria Build(AnyOf place, Skill skill) => place
        & Facet.Skills.Is(skill) // AUD2002
        & Facet.Skills.IsNot(skill);
}
