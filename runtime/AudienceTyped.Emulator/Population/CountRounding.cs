namespace AudienceTyped.Emulation;

/// <summary>
/// How the service shows a count: 0 below 300 (https://learn.microsoft.com/linkedin/marketing/integrations/ads/advertising-targeting/audience-counts),
/// else the nearest number of two significant digits, as recorded answers do.
/// </summary>
internal static class CountRounding
{
    public const long Floor = 300;

    public static long Round(long exact)
    {
        if (exact < Floor)
        {
            return 0;
        }

        long unit = 1;
        while (exact / unit >= 100)
        {
            unit *= 10;
        }

        return (exact + (unit / 2)) / unit * unit;
    }
}
