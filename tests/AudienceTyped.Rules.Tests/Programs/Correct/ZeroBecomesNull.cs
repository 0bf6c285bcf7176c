using AudienceTyped;

internal static class ZeroBecomesNull
{
    public static long? Known(AudienceCount count) => count.Total > 0 ? count.Total : null;

    public static decimal? Cost(AudienceCount count, decimal each) => count.Total is null or 0 ? null : count.Total * each;
}
