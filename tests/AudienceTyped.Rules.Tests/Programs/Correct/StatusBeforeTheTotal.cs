using AudienceTyped;

internal static class StatusBeforeTheTotal
{
    public static string Describe(AudienceCount count)
    {
        if (count.Status is AudienceCountStatus.Empty)
        {
            return "nobody, by the criteria";
        }

        return count.Total == 0 ? "some, perhaps" : $"{count.Total:N0}";
    }
}
