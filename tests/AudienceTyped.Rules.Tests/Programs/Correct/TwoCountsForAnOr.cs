using AudienceTyped;

internal static class TwoCountsForAnOr
{
    public static async Task<(AudienceCount Titles, AudienceCount Levels)> CountAsync(AudienceCountsClient client)
    {
        AnyOf market = Facet.Locations.Is(Geo.Germany);
        AllOf levels = Facet.JobFunctions.Is(JobFunction.Sales) & Facet.Seniorities.Is(Seniority.Director);
        return (
            await client.CountAsync(market & Facet.Titles.IsAnyOf(Title.ProjectManager, Title.SoftwareEngineer)),
            await client.CountAsync(market & levels));
    }
}
