using AudienceTyped;


AudienceCountsClient client = Clients.Create();
TargetingCriteria criteria = Facet.Locations.Is(Geo.Germany);
Console.WriteLine($"Germany: {client.CountAsync(criteria)}"); // AUD2020

internal static class Clients
{
    public static AudienceCountsClient Create() => throw new NotImplementedException();
}
