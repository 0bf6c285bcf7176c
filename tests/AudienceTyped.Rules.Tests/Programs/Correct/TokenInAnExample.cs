using AudienceTyped;

internal static class TokenInAnExample
{
    public static AudienceCountsClient OfTests() => new(AccessTokenProvider.FromValue("AQX-token-of-tests"));

    public static AccessTokenProvider OfJob(string name) => AccessTokenProvider.FromEnvironmentVariable($"LINKEDIN_{name}_TOKEN");
}
