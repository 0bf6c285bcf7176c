using AudienceTyped;

internal static class ShareOfTheActive
{
    public static double Share(AudienceCount count) => count.Total > 0 ? (double)(count.Active ?? 0) / count.Total.Value : 0;

    public static double ShareOf(AudienceCount part, AudienceCount whole)
    {
        if (whole.Total is null or 0)
        {
            return 0;
        }

        return (part.Total ?? 0) / (double)whole.Total.Value;
    }

    public static decimal Percent(AudienceCount part, AudienceCount whole)
    {
        if (whole.Total == 0)
        {
            throw new DivideByZeroException();
        }

        return 100m * (part.Total ?? 0) / (whole.Total ?? 1);
    }
}
