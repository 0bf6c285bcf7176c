using AudienceTyped;

internal static class DefaultOfABranch
{
    public static AnyOf Build(string language) => Facet.Skills.Is(language switch
    {
        "python" => Skill.Python,
        "sql" => Skill.Sql,
        _ => default, // AUD1011
    });
}
