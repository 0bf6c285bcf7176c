using AudienceTyped;

internal static class ExceptionThatSaysSo
{
    public static long Require(AudienceCount count)
    {
        if (count.Total is null or 0)
        {
            throw new InvalidOperationException("The audience has fewer than 300 members, or is not counted.");
        }

        return count.Total.Value;
    }
}
