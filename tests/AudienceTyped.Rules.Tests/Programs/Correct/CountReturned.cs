using AudienceTyped;

internal static class CountReturned
{
    public static Task<AudienceCount> CountAsync(AudienceCountsClient client) =>
        client.CountAsync(Facet.Locations.Is(Geo.Belgium) & Facet.Degrees.Is(Degree.MasterOfBusinessAdministration));
}
