using AudienceTyped;


internal static class Quota
{
    public static double? Of(AudienceCount part, double whole)
    {
        double percent = 100.0 * part.Total ?? 0 / whole; // AUD3011
        return percent;
    }
}
