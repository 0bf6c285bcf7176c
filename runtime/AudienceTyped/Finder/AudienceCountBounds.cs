namespace AudienceTyped;

/// <summary>Between which numbers of members the true count lies, both included.</summary>
/// <param name="Lower">The least number of members that would be given as this total.</param>
/// <param name="Upper">The greatest number of members that would be given as this total.</param>
/// <remarks>
/// The documentation calls the total "a rounded approximation" and no more. Recorded totals are rounded to the nearest
/// number of two significant digits, after those below 300 became 0; the bounds assume the same of the finder.
/// </remarks>
public readonly record struct AudienceCountBounds(long Lower, long Upper)
{
    /// <summary>Below this number of members the service says 0. Source: Audience Counts, learn.microsoft.com/linkedin.</summary>
    public const int Threshold = 300;

    internal static AudienceCountBounds Of(long total)
    {
        if (total <= 0)
        {
            return new(0, Threshold - 1);
        }

        long unit = UnitOfSecondDigit(total);

        // Just below a power of ten the numbers are shorter by a digit, and rounded ten times as finely.
        long unitBelow = total == unit * 10 && unit > 1 ? unit / 10 : unit;
        return new(Math.Max(total - (unitBelow / 2), Math.Min(total, Threshold)), SaturatingAdd(total, Math.Max((unit / 2) - 1, 0)));
    }

    private static long SaturatingAdd(long total, long half) => total > long.MaxValue - half ? long.MaxValue : total + half;

    private static long UnitOfSecondDigit(long total)
    {
        long unit = 1;
        for (long rest = total; rest >= 100; rest /= 10)
        {
            unit *= 10;
        }

        return unit;
    }
}
