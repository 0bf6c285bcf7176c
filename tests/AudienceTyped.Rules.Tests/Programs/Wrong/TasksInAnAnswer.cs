using System.Text.Json;
using AudienceTyped;

internal static class Answers
{
    public static string Write(AudienceCountsClient client, TargetingCriteria buyers, TargetingCriteria users)
    {
        var first = client.CountAsync(buyers);
        return JsonSerializer.Serialize(new
        {
            Title = "Audiences",
            Buyers = first, // AUD2020
            Users = new { Count = client.CountAsync(users) }, // AUD2020
        });
    }
}
