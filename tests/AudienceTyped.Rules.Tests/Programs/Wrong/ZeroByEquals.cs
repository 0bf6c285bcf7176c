using AudienceTyped;


internal static class Sizes
{
    public static string Describe(AudienceCount count)
    {
        if (count.Total.Equals(0L)) // AUD2013
        {
            return "There is nobody";
        }

        return $"About {count.Total:N0}";
    }
}
