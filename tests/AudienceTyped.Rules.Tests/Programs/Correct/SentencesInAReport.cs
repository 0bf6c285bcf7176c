using AudienceTyped;

internal static class SentencesInAReport
{
    public static async Task<Dictionary<string, long?>> OfAsync(AudienceCountsClient client, IEnumerable<TargetingCriteria> audiences)
    {
        Dictionary<string, long?> report = [];
        foreach (TargetingCriteria audience in audiences)
        {
            report[audience.ToString()] = (await client.CountAsync(audience)).Total;
        }

        return report;
    }
}
