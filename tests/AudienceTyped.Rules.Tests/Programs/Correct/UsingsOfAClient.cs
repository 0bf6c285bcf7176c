using AudienceTyped;

internal static class UsingsOfAClient
{
    public static async Task Main(string[] arguments)
    {
        using HttpClient http = new();
        using AudienceCountsClient client = new(http, AccessTokenProvider.FromEnvironmentVariable("LINKEDIN_TOKEN"), new() { Version = LinkedInVersion.Parse("202609") });
        AnyOf buyers = Facet.BuyerGroups.IsAnyOf(arguments.Select(text => ProductCategory.Parse(text)));
        AudienceCount count = await client.CountAsync(Facet.Locations.Is(Geo.Canada) & buyers);
        await Console.Out.WriteLineAsync(count.ToString());
    }
}
