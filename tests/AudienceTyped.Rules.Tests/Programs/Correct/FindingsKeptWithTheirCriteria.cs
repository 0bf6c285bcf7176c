using AudienceTyped;

internal static class FindingsKeptWithTheirCriteria
{
    public static Dictionary<string, IReadOnlyList<CriteriaFinding>> Of(IReadOnlyDictionary<string, TargetingCriteria> campaigns)
    {
        Dictionary<string, IReadOnlyList<CriteriaFinding>> problems = [];
        foreach ((string campaign, TargetingCriteria criteria) in campaigns)
        {
            IReadOnlyList<CriteriaFinding> findings = criteria.Validate(LinkedInCatalog.Facets);
            if (findings.Count > 0)
            {
                problems[campaign] = findings;
            }
        }

        return problems;
    }
}
