using AudienceTyped;


internal static class Alerts
{
    public static async Task SendAsync(AudienceCountsClient client, TargetingCriteria criteria)
    {
        AudienceCount count = await client.CountAsync(criteria);
        long members = count.Total ?? 0;
        if (members == 0) // AUD2013
        {
            Console.WriteLine("Nobody matches, so the campaign is paused.");
            return;
        }

        Console.WriteLine(members);
    }
}
