using AudienceTyped;

internal static class AwaitedInATextOnly
{
    public static async Task<string> DescribeAsync(AudienceCountsClient client, TargetingCriteria criteria)
    {
        Task<AudienceCount> counting = client.CountAsync(criteria);
        Console.WriteLine($"Waiting for call {counting.Id}, which is {counting.Status}");
        return $"{criteria}: {(await counting).Total:N0}";
    }
}
