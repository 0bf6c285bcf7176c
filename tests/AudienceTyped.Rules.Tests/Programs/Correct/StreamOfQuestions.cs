using AudienceTyped;

internal static class StreamOfQuestions
{
    public static async IAsyncEnumerable<(Geo Country, AudienceCount Count)> CountAsync(AudienceCountsClient client, AnyOf who, IEnumerable<Geo> countries)
    {
        foreach (Geo country in countries)
        {
            yield return (country, await client.CountAsync(Facet.Locations.Is(country) & who));
        }
    }
}
