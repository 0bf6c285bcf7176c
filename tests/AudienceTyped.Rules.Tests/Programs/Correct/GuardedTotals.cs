using AudienceTyped;

internal static class GuardedTotals
{
    public static double? Share(AudienceCount part, AudienceCount whole)
    {
        if (whole.Total > 0)
        {
            long size = whole.Total.Value;
            return 100.0 * (part.Total ?? 0) / size;
        }

        return null;
    }

    public static double Magnitude(AudienceCount count) => count.Total > 0 ? Math.Log10(count.Total.Value) : 0;

    public static double Bits(AudienceCount count) => count.Total is null or 0 ? 0 : Math.Log(count.Total.Value, 2);

    public static decimal Cost(decimal budget, AudienceCount count) =>
        count.Total is > 0 and var members ? decimal.Divide(budget, members) : 0;

    public static long Rest(long seats, AudienceCount count)
    {
        if (count is { Total: > 0 } && count.Total is { } members)
        {
            seats %= members;
        }

        return seats;
    }
}
