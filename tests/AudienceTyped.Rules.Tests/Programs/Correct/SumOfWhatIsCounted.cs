using AudienceTyped;

internal static class SumOfWhatIsCounted
{
    public static (long Sum, int LeftOut) Of(IReadOnlyList<AudienceCount> counts)
    {
        List<AudienceCount> counted = [.. counts.Where(count => count.Status == AudienceCountStatus.Counted)];
        return (counted.Sum(count => count.Total ?? 0), counts.Count - counted.Count);
    }

    public static double? Average(IReadOnlyList<AudienceCount> counts) => counts.Where(count => count.Total > 0).Average(count => count.Total);
}
