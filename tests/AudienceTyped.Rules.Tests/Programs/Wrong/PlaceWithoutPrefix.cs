using AudienceTyped;

internal static class PlaceWithoutPrefix
{
    private const string Prefix = "geo:";

    public static IReadOnlyList<Geo> Read(IEnumerable<string> ids)
    {
        List<Geo> places = [];
        foreach (string id in ids)
        {
            places.Add(Geo.Parse(Prefix + id)); // AUD1008
        }

        return places;
    }
}
