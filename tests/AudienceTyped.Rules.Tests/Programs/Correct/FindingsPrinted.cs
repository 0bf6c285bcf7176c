using AudienceTyped;

internal static class FindingsPrinted
{
    public static int Print(IEnumerable<TargetingCriteria> audiences)
    {
        int found = 0;
        foreach (CriteriaFinding finding in audiences.SelectMany(audience => audience.Validate()))
        {
            Console.WriteLine($"{finding.Id}: {finding.Message}");
            found++;
        }

        return found;
    }
}
