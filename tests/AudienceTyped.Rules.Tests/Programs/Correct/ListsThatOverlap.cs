using AudienceTyped;

internal static class ListsThatOverlap
{
    private static readonly Skill[] _backend = [Skill.Java, Skill.Python, Skill.Sql];
    private static readonly Skill[] _frontend = [Skill.JavaScript, Skill.TypeScript, Skill.Sql];
    private static readonly Geo[] _core = [Geo.Germany, Geo.France];
    private static readonly Geo[] _more = [.. _core, Geo.Bavaria];
    private static readonly Geo[] _weighted = [Geo.Germany, Geo.Germany, Geo.France];

    public static AnyOf Developers() => Facet.Skills.IsAnyOf([.. _backend, .. _frontend]);

    public static AnyOf Together() => Facet.Skills.IsAnyOf(_backend.Union(_frontend));

    public static TargetingCriteria Core() => Facet.Locations.IsAnyOf(_core.Concat(_core)) & Facet.Skills.IsAnyOf(_backend);

    public static Geo Pick(Random random) => _weighted[random.Next(_weighted.Length)];

    public static AnyOf Each() => Facet.Locations.IsAnyOf(_weighted.Distinct());

    public static int Count => _more.Length;
}
