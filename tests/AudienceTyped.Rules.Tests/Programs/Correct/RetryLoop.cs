using AudienceTyped;

internal static class RetryLoop
{
    public static async Task<AudienceCount?> CountAsync(AudienceCountsClient client, TargetingCriteria criteria, AnyOf? wider)
    {
        TargetingCriteria asked = criteria;
        for (int attempt = 0; ; attempt++)
        {
            try
            {
                AudienceCount count = await client.CountAsync(asked);
                if (count.Status == AudienceCountStatus.BelowThreshold && wider is not null)
                {
                    asked = wider;
                    continue;
                }

                return count;
            }
            catch (LinkedInApiException) when (attempt < 3)
            {
                await Task.Delay(TimeSpan.FromSeconds(attempt + 1));
            }
        }
    }
}
