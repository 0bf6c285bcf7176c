using AudienceTyped;

internal static class SharesOfNamedTotals
{
    public static double? Share(AudienceCount part, AudienceCount whole) =>
        part.Total is > 0 and var some && whole.Total is > 0 and var all ? (double)some / all : null;

    public static long? Half(AudienceCount count) => count is { Total: > 0 and var total } ? total / 2 : null;

    public static long? Doubled(AudienceCount count) => count.Total is { } total && total > 0 ? 2 * total : default(long?);
}
