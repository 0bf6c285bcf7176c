using AudienceTyped;


internal static class Table
{
    public static string Of(AudienceCountsClient client, IEnumerable<TargetingCriteria> audiences)
    {
        List<Task<AudienceCount>> counts = [.. audiences.Select(audience => client.CountAsync(audience))];
        return string.Join(Environment.NewLine, counts); // AUD2020
    }
}
