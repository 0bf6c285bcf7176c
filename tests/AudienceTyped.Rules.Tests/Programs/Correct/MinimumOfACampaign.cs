using AudienceTyped;

internal static class MinimumOfACampaign
{
    public static bool IsLargeEnough(AudienceCount count, long minimum = 5_000) => (count.Total ?? 0) >= minimum;

    public static AudienceCount? Largest(IEnumerable<AudienceCount> counts) => counts.MaxBy(count => count.Total ?? 0);
}
