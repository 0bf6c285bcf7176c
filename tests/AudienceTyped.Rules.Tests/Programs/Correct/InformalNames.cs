using AudienceTyped;

internal static class InformalNames
{
    private static readonly Dictionary<string, Skill> _skills = new(StringComparer.OrdinalIgnoreCase)
    {
        ["devs"] = Skill.Engineering,
        ["data people"] = Skill.Sql,
        ["snake"] = Skill.Python,
        ["growth hackers"] = Skill.DigitalMarketing,
        ["hackers"] = Skill.Cybersecurity,
        ["pg"] = Skill.PostgreSql,
        ["web"] = Skill.Html,
        ["penguin"] = Skill.Linux,
    };

    private static readonly Dictionary<string, JobFunction> _teams = new()
    {
        { "devs", JobFunction.Engineering },
        { "bizdev", JobFunction.BusinessDevelopment },
        { "money", JobFunction.Finance },
        { "people", JobFunction.HumanResources },
        { "ops", JobFunction.Operations },
        { "lawyers", JobFunction.Legal },
        { "closers", JobFunction.Sales },
    };

    public static AllOf Of(string skill, string team) => Facet.Skills.Is(_skills[skill]) & Facet.JobFunctions.Is(_teams[team]);
}
