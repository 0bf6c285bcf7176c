using AudienceTyped;

internal static class GuardOfAnotherTotal
{
    public static string Describe(AudienceCount part, AudienceCount whole)
    {
        if (part.Total == 0) // AUD2013
        {
            return "nobody";
        }

        return $"{100.0 * part.Total / whole.Total:N1} %";
    }
}
