using AudienceTyped;

internal static class SentenceAsAValue
{
    public static Dictionary<string, string> Labels(IEnumerable<TargetingCriteria> audiences) =>
        audiences.ToDictionary(audience => audience.Key, audience => audience.ToString());
}
