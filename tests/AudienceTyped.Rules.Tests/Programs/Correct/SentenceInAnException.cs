using AudienceTyped;

internal static class SentenceInAnException
{
    public static Exception NotFound(IReadOnlyDictionary<string, AudienceCount> counts, TargetingCriteria criteria)
    {
        string shown = criteria.ToString();
        return counts.ContainsKey(criteria.Key) ? new InvalidOperationException($"Found {shown}") : new KeyNotFoundException($"No count for {shown}");
    }
}
