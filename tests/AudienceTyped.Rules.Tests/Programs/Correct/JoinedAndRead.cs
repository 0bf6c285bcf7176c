using AudienceTyped;

internal static class JoinedAndRead
{
    public static async Task<(AudienceCount Part, AudienceCount Whole)> CountAsync(AudienceCountsClient client, AnyOf whole, AnyOf part)
    {
        Task<AudienceCount> countPart = client.CountAsync(whole & part);
        Task<AudienceCount> countWhole = client.CountAsync(whole);
        await Task.WhenAll(countPart, countWhole);
        return (await countPart, await countWhole);
    }
}
