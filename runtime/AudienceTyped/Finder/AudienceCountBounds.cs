using System.Text.Json.Serialization;
using AudienceTyped.Serialization;

namespace AudienceTyped;

/// <summary>Between which numbers of members the true count lies, both included.</summary>
/// <param name="Lower">The smallest number of members that is rounded to this total.</param>
/// <param name="Upper">The largest number of members that is rounded to this total.</param>
/// <remarks>
/// The documentation calls the total "a rounded approximation" and no more. Recorded totals are rounded to the nearest
/// number of two significant digits, after those below 300 became 0. The bounds assume that the service rounds in the same way,
/// so that a total with more digits has none.
/// </remarks>
[JsonConverter(typeof(AudienceCountBoundsJsonConverter))]
public readonly record struct AudienceCountBounds(long Lower, long Upper)
{
    /// <summary>The service returns 0 for fewer members than this. Source: Audience Counts, learn.microsoft.com/linkedin.</summary>
    public const int Threshold = 300;

    /// <summary>
    /// Null if the total has more than two significant digits: it is not rounded as recorded totals are, and nothing is known of its rounding.
    /// </summary>
    internal static AudienceCountBounds? Find(long total)
    {
        if (total < Threshold)
        {
            return new(0, Threshold - 1);
        }

        long unit = UnitOfSecondDigit(total);
        if (total % unit != 0)
        {
            return null;
        }

        // Just below a power of ten the numbers are shorter by a digit, and rounded ten times as finely.
        long unitBelow = total == unit * 10 && unit > 1 ? unit / 10 : unit;
        return new(Math.Max(total - (unitBelow / 2), Threshold), SaturatingAdd(total, Math.Max((unit / 2) - 1, 0)));
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
