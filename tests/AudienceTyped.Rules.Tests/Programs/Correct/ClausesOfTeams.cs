using AudienceTyped;

internal static class ClausesOfTeams
{
    public static AnyOf Sales { get; } = Facet.Skills.Is(Skill.Sql);

    public static AnyOf Engineering => Facet.Skills.Is(Skill.Python);

    public static AllOf Germany => Facet.Locations.Is(Geo.Austria) & Facet.InterfaceLocales.Is(Locale.GermanGermany);

    public static IReadOnlyDictionary<string, AnyOf> ByTeam { get; } = new Dictionary<string, AnyOf>
    {
        ["marketing"] = Facet.Skills.Is(Skill.Advertising),
        ["finance"] = Facet.Locations.Is(Geo.LondonArea),
        ["legal"] = Facet.Titles.Is(Title.Consultant),
    };
}
