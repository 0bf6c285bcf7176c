using AudienceTyped;


internal static class CacheKeys
{
    private const string Prefix = "linkedin";

    public static string BuildCacheKey(TargetingCriteria criteria, LinkedInVersion version) => $"{Prefix}:{version}:{criteria}"; // AUD3012
}
