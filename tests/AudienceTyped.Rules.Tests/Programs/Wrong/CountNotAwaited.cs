using AudienceTyped;

// Nobody waits for the answer.
internal static class CountNotAwaited
{
    public static void Count(AudienceCountsClient client, TargetingCriteria criteria)
    {
        client.CountAsync(criteria); // AUD2012
    }
}
