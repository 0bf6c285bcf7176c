using AudienceTyped;


internal static class Reachable
{
    public static IEnumerable<string> Of(IReadOnlyDictionary<string, AudienceCount> counts)
    {
        foreach ((string market, AudienceCount count) in counts)
        {
            if (count.Total.GetValueOrDefault().CompareTo(0) > 0) // AUD2013
            {
                yield return market;
            }
        }
    }
}
