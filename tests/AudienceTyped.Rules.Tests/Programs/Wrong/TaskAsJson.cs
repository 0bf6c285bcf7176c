using System.Text.Json;
using AudienceTyped;

internal sealed class CountEndpoint(AudienceCountsClient client)
{
    public string Get(TargetingCriteria criteria)
    {
        var answer = client.CountAsync(criteria);
        return JsonSerializer.Serialize(answer); // AUD2020
    }
}
