using AudienceTyped;

internal static class SentencesInOrder
{
    public static IEnumerable<string> Of(IEnumerable<TargetingCriteria> audiences) =>
        audiences.OrderBy(audience => audience.ToString(), StringComparer.Ordinal).Select(audience => $"- {audience}");
}
