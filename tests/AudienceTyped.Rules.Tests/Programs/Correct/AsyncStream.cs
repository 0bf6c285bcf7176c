using AudienceTyped;

internal static class AsyncStream
{
    public static async IAsyncEnumerable<(Geo Place, AudienceCount Count)> CountAllAsync(
        AudienceCountsClient client, IAsyncEnumerable<Geo> places, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (Geo place in places.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return (place, await client.CountAsync(Facet.Locations.Is(place) & Facet.Skills.Is(Skill.Python), cancellationToken).ConfigureAwait(false));
        }
    }
}
