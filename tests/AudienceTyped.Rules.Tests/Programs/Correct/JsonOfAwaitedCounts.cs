using System.Text.Json;
using AudienceTyped;

internal static class JsonOfAwaitedCounts
{
    public static async Task<string> GetAsync(AudienceCountsClient client, IEnumerable<TargetingCriteria> audiences)
    {
        AudienceCount[] counts = await Task.WhenAll(audiences.Select(audience => client.CountAsync(audience)));
        return JsonSerializer.Serialize(counts.Select(count => new { count.Total, Status = count.Status.ToString() }));
    }
}
