using AudienceTyped;

internal static class CountExtensions
{
    public static long SizeOrZero(this AudienceCount count) => count.Total ?? 0;

    public static bool HasNobody(this AudienceCount count) => count.SizeOrZero() == 0; // AUD2013
}

internal sealed class Report(AudienceCount whole, AudienceCount part)
{
    private readonly long _whole = whole.Total ?? 0;

    private long Part => part.Total.HasValue ? part.Total.Value : 0;

    public double Share => 100.0 * Part / _whole; // AUD2017

    public static long Reach(IEnumerable<AudienceCount> counts) => counts.Sum(CountExtensions.SizeOrZero); // AUD2017

    public static (long Size, bool IsShown) Row(AudienceCount count)
    {
        var (size, _) = (count.SizeOrZero(), count.RequestId);
        return (size, size > 0); // AUD2013
    }
}
