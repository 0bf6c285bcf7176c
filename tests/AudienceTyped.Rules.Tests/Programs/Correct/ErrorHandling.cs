using AudienceTyped;

internal static class ErrorHandling
{
    public static async Task<AudienceCount?> TryCountAsync(AudienceCountsClient client, TargetingCriteria criteria)
    {
        try
        {
            return await client.CountAsync(criteria);
        }
        catch (LinkedInApiException exception) when (exception.RetryAfter is { } wait && wait < TimeSpan.FromMinutes(1))
        {
            await Task.Delay(wait);
            return await client.CountAsync(criteria);
        }
    }
}
