using AudienceTyped;

internal static class NamesThatSaySo
{
    public static bool IsCounted(AudienceCount count) => count.Total > 0;

    public static bool IsBelowThreshold(AudienceCount count)
    {
        bool isTooSmall = count.Total == 0;
        return isTooSmall;
    }
}
