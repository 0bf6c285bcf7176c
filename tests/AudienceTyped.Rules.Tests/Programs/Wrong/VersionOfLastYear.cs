using AudienceTyped;

internal static class VersionOfLastYear
{
    public static AudienceCountsClient Create()
    {
        AudienceCountsClientOptions options = new()
        {
            Version = LinkedInVersion.Parse("202506"), // AUD1016
        };
        return new AudienceCountsClient(AccessTokenProvider.FromEnvironmentVariable("LINKEDIN_ACCESS_TOKEN"), options);
    }
}
