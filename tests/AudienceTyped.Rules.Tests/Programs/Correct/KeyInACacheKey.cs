using AudienceTyped;

internal static class KeyInACacheKey
{
    public static string CacheKey(TargetingCriteria criteria, LinkedInVersion version) => $"audience:{version}:{criteria.Key}";

    public static string GroupKey(AnyOf one) => ((TargetingCriteria)one).Key;
}
