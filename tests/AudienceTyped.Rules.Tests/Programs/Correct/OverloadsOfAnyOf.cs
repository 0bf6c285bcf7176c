using AudienceTyped;

internal static class OverloadsOfAnyOf
{
    public static AnyOf One(Skill only) => Facet.Skills.IsAnyOf(only);

    public static AnyOf Few(Skill first, Skill second) => Facet.Skills.IsAnyOf([first, second, .. Skill.Known.Take(2)]);

    public static AnyOf Array(Skill[] many) => Facet.Skills.IsAnyOf(many);

    public static AnyOf Lazy(IEnumerable<Skill> many) => Facet.Skills.IsAnyOf(many);
}
