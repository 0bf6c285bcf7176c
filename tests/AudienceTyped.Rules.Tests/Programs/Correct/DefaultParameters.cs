using AudienceTyped;

internal static class DefaultParameters
{
    public static AnyOf Build(Skill skill = default, int minimum = 0, AnyOf? or = null) =>
        skill == default ? or ?? AnyOf.Empty : Facet.Skills.Is(skill) | (or ?? AnyOf.Empty);

    public static AnyOf WithoutSkill() => Build(minimum: 300);
}
