using AudienceTyped;


internal static class Shares
{
    public static double Percent(AudienceCount part, AudienceCount whole)
    {
        double share = (double)(part.Total ?? 0) / (whole.Total ?? 0); // AUD2017
        return Math.Round(100 * share, 1);
    }
}
