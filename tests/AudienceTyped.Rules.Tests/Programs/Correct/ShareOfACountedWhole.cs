using AudienceTyped;

internal static class ShareOfACountedWhole
{
    public static double? Of(AudienceCount part, AudienceCount whole)
    {
        if (whole.Total > 0)
        {
            return 100.0 * part.Total / whole.Total.Value;
        }

        return null;
    }
}
