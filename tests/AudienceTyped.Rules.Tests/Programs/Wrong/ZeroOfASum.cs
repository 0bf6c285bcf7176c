using AudienceTyped;


internal static class Totals
{
    public static bool IsAnybodyThere(IReadOnlyList<AudienceCount> counts) => counts.Sum(count => count.Total) > 0; // AUD2013
}
