using System.Diagnostics;
using AudienceTyped;

internal static class FindingsDiscardedOnPurpose
{
    public static TimeSpan Measure(TargetingCriteria criteria)
    {
        Stopwatch watch = Stopwatch.StartNew();
        for (int round = 0; round < 1_000; round++)
        {
            _ = criteria.Validate(LinkedInCatalog.Facets);
        }

        return watch.Elapsed;
    }
}
