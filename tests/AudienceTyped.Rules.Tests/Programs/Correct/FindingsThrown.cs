using AudienceTyped;

internal static class FindingsThrown
{
    public static void Ensure(TargetingCriteria criteria)
    {
        CriteriaFinding[] errors = [.. criteria.Validate(LinkedInCatalog.Facets).Where(finding => finding.Severity == CriteriaFindingSeverity.Error)];
        if (errors.Length > 0)
        {
            throw new InvalidOperationException(string.Join(" ", errors.Select(finding => finding.Message)));
        }
    }
}
