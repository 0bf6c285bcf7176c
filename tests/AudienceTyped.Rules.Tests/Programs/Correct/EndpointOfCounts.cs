using AudienceTyped;

WebApplication application = new();
application.MapGet("/count/{country}", async (string country, AudienceCountsClient client, CancellationToken cancellationToken) =>
{
    if (!Geo.TryFind(country, out Geo place))
    {
        return "not a place";
    }

    TargetingCriteria criteria = Facet.Locations.Is(place) & Facet.Seniorities.IsAnyOf(Seniority.Director, Seniority.Vp);
    if (criteria.Validate(LinkedInCatalog.Facets) is [var first, ..])
    {
        return first.Message;
    }

    AudienceCount count = await client.CountAsync(criteria, cancellationToken);
    return count.Status switch
    {
        AudienceCountStatus.Counted => $"{criteria.Key}: {count.Total:N0}",
        AudienceCountStatus.BelowThreshold => "fewer than 300",
        _ => count.Status.ToString(),
    };
});

internal sealed class WebApplication
{
    public void MapGet(string pattern, Delegate handler) => Console.WriteLine($"{pattern} {handler.Method}");
}
