using AudienceTyped;

internal static class CheckOfAccess
{
    public static async Task<bool> MayCountAsync(AudienceCountsClient client, CancellationToken cancellationToken)
    {
        try
        {
            _ = await client.CountAsync(Facet.Locations.Is(Geo.Germany), cancellationToken);
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
