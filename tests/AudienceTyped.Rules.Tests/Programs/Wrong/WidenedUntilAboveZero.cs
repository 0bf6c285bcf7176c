using AudienceTyped;

internal static class WidenedUntilAboveZero
{
    public static async Task<Geo> WidenAsync(AudienceCountsClient client, Queue<Geo> places)
    {
        Geo place = places.Dequeue();
        while ((await client.CountAsync(Facet.Locations.Is(place))).Total == 0) // AUD2013
        {
            place = places.Dequeue();
        }

        return place;
    }
}
