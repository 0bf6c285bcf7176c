using AudienceTyped;

internal static class LocalFunctionsOfValues
{
    public static AnyOf Build(bool backend)
    {
        return Facet.Skills.IsAnyOf(Main(), Second(), Skill.Linux);

        Skill Main() => backend ? Skill.Java : Skill.JavaScript;

        Skill Second() => backend ? Skill.Sql : Skill.Html;
    }
}
