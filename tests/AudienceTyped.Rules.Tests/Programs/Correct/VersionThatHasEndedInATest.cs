using AudienceTyped;

internal static class VersionThatHasEndedInATest
{
    public static async Task<string> OldVersionsAreNamedAsync(AccessTokenProvider tokens, TargetingCriteria criteria)
    {
        using AudienceCountsClient client = new(tokens, new AudienceCountsClientOptions { Version = LinkedInVersion.Parse("202506") });
        try
        {
            AudienceCount count = await client.CountAsync(criteria);
            return count.ToString();
        }
        catch (LinkedInVersionException exception)
        {
            return exception.Message;
        }
    }
}
