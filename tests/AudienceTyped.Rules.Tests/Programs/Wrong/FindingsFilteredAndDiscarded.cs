using AudienceTyped;


internal static class PreFlight
{
    public static void EnsureValid(TargetingCriteria criteria)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        criteria.Validate().Where(finding => finding.Severity == CriteriaFindingSeverity.Error).ToList(); // AUD2019
    }
}
