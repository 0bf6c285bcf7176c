using AudienceTyped;

internal static class VersionsOfMonths
{
    public static IEnumerable<AudienceCountsClientOptions> Of(int year)
    {
        foreach (int month in Enumerable.Range(1, 9))
        {
            yield return new AudienceCountsClientOptions { Version = LinkedInVersion.Parse($"{year}-{month:00}") }; // AUD1015
        }
    }
}
