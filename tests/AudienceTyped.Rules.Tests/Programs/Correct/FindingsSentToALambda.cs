using AudienceTyped;

internal static class FindingsSentToALambda
{
    public static void Report(TargetingCriteria criteria, Action<string> log) =>
        criteria.Validate().ToList().ForEach(finding => log(finding.Message));

    public static Func<IReadOnlyList<CriteriaFinding>> Later(TargetingCriteria criteria)
    {
        IReadOnlyList<CriteriaFinding> findings = criteria.Validate();
        return () => findings;
    }
}
