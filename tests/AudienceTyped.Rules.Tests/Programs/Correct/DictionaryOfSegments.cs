using AudienceTyped;

internal static class DictionaryOfSegments
{
    public static IReadOnlyDictionary<string, AnyOf> Segments { get; } = new Dictionary<string, AnyOf>(StringComparer.OrdinalIgnoreCase)
    {
        ["developers"] = Facet.Skills.IsAnyOf(Skill.JavaScript, Skill.Python, Skill.TypeScript),
        ["decision makers"] = Facet.Seniorities.IsAnyOf(Seniority.Vp, Seniority.Cxo, Seniority.Owner),
        ["people in finance"] = Facet.JobFunctions.IsAnyOf(JobFunction.Finance, JobFunction.Accounting),
    };
}
