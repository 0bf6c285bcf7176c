using AudienceTyped;

internal static class RowsOfTuples
{
    public static IEnumerable<TargetingCriteria> Build()
    {
        foreach (var (title, level) in new[] { (Title.SoftwareEngineer, Seniority.Senior), (Title.SalesManager, Seniority.Manager) })
        {
            yield return Facet.Titles.Is(title) & Facet.Seniorities.Is(level); // AUD1002
        }
    }
}
