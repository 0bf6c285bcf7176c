using AudienceTyped;

WebApplication application = new();
application.MapGet("/engineers", async (AudienceCountsClient client) =>
    await client.CountAsync(Facet.Titles.Is(Title.SoftwareEngineer) & Facet.Seniorities.Is(Seniority.Senior) & Facet.Locations.Is(Geo.Germany))); // AUD1002
application.MapGet("/exists", async (AudienceCountsClient client) =>
    (await client.CountAsync(Facet.Locations.Is(Geo.Germany))).Total > 0 ? "yes" : "no"); // AUD2013

internal sealed class WebApplication
{
    public void MapGet(string pattern, Delegate handler) => Console.WriteLine($"{pattern} {handler.Method}");
}
