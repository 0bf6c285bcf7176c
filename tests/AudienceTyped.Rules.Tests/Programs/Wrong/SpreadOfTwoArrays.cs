using AudienceTyped;

internal static class SpreadOfTwoArrays
{
    private static readonly Skill[] _old = [Skill.Php];
    private static readonly Skill[] _new = [Skill.Python];

    public static TargetingCriteria Build(AnyOf place) => place
        & Facet.Skills.IsAnyOf(Skill.Php, Skill.Python) // AUD2002
        & Facet.Skills.IsNoneOf([.. _old, .. _new]);
}
