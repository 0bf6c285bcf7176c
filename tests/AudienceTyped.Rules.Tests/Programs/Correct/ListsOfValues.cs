using AudienceTyped;

internal static class ListsOfValues
{
    private static readonly Geo[] _core = [Geo.Germany, Geo.Austria];
    private static readonly IReadOnlyList<Geo> _all = [.. _core, Geo.France];
    private static readonly Dictionary<string, Skill[]> _skills = new() { ["data"] = [Skill.Python, Skill.Sql] };

    public static TargetingCriteria Build(string team) =>
        Facet.Locations.IsAnyOf(_all) & Facet.Skills.IsAnyOf(_skills[team]) & !Facet.Employers.IsAnyOf(Organization.Microsoft);

    public static TargetingCriteria Core() => Facet.Locations.IsAnyOf(_core.Concat(_all)) & Facet.Skills.IsAnyOf(_skills.Values.SelectMany(static all => all));
}
