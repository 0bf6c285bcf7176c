using AudienceTyped;


internal sealed class DecisionMakers(AudienceCountsClient client)
{
    public async Task<AudienceCount> CountAsync()
    {
        AllOf makers = Facet.Titles.IsAnyOf(Title.ProjectManager, Title.SoftwareEngineer) | (Facet.JobFunctions.Is(JobFunction.Sales) & Facet.Seniorities.Is(Seniority.Director)); // AUD1002
        return await client.CountAsync(Facet.Locations.Is(Geo.Germany) & makers);
    }
}
