using AudienceTyped;

internal static class KeysOfDepartments
{
    public static IReadOnlyDictionary<string, AnyOf> Segments { get; } = new Dictionary<string, AnyOf>
    {
        ["sales"] = Facet.Skills.Is(Skill.Sql),
        ["marketing"] = Facet.Skills.Is(Skill.Python),
        ["engineering"] = Facet.Locations.Is(Geo.BerlinState),
        ["france"] = Facet.InterfaceLocales.Is(Locale.FrenchFrance),
    };

    public static Skill SkillOf(string department) => department switch
    {
        "sales" => Skill.BusinessDevelopment,
        "marketing" => Skill.ContentStrategy,
        "finance" => Skill.Sql,
        "engineering" or "it" => Skill.Python,
        _ => Skill.BusinessManagement,
    };
}
