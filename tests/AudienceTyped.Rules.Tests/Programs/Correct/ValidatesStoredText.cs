using AudienceTyped;

internal static class ValidatesStoredText
{
    public static bool IsUsable(string json)
    {
        TargetingCriteria criteria = TargetingCriteria.ParseJson(json);
        return criteria.Validate(LinkedInCatalog.Facets).All(finding => finding.Severity < CriteriaFindingSeverity.Error);
    }
}
