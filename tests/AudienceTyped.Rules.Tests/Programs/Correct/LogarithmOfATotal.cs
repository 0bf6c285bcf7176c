using AudienceTyped;

internal static class LogarithmOfATotal
{
    public static double Magnitude(AudienceCount count) => count.Total > 0 ? Math.Log10(count.Total.Value) : 0;

    public static double Density(AudienceCount count, double area)
    {
        long total = count.Total ?? 0;
        return total == 0 ? double.NaN : area / total;
    }
}
