using AudienceTyped;

internal static class Guarded
{
    public static async Task<AudienceCount> CountAsync(AudienceCountsClient client, SemaphoreSlim gate, AnyOf skills)
    {
        TargetingCriteria audience = Facet.Locations.Is(Geo.Germany);
        await gate.WaitAsync();
        try
        {
            audience &= skills & Facet.Titles.Is(Title.SoftwareEngineer);
        }
        finally
        {
            gate.Release();
        }

        audience &= Facet.JobFunctions.Is(JobFunction.Engineering); // AUD1002
        return await client.CountAsync(audience);
    }
}
