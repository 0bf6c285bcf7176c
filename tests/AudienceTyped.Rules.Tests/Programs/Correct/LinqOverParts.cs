using AudienceTyped;

internal static class LinqOverParts
{
    private static readonly Skill[] _skills = [Skill.Python, Skill.Sql, Skill.Linux];

    public static AllOf AllAtOnce() => _skills.Select(skill => Facet.Skills.Is(skill)).Aggregate(AllOf.Empty, (all, next) => all & next);

    public static AnyOf AnyAtAll() => _skills.Select(Facet.Skills.Is).Aggregate((left, right) => left | right);

    public static IReadOnlyDictionary<string, AnyOf> ByName() => (
        from skill in _skills
        let any = Facet.Skills.Is(skill)
        where any != AnyOf.Empty
        orderby skill.Name
        group any by skill.Name ?? "" into named
        select named).ToDictionary(named => named.Key, named => named.Aggregate((left, right) => left.Or(right)));
}
