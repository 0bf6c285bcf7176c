using AudienceTyped;

internal static class Retried
{
    public static async Task<AudienceCount?> A(AudienceCountsClient client, AnyOf part)
    {
        TargetingCriteria all = Facet.Locations.Is(Geo.Germany);
        try
        {
            all &= Facet.Titles.Is(Title.SoftwareEngineer);
            return await client.CountAsync(all);
        }
        catch (LinkedInApiException)
        {
            all = Facet.Locations.Is(Geo.Germany);
        }
        return await client.CountAsync(all & Facet.Seniorities.Is(Seniority.Senior) & part);
    }
    public static async Task<AudienceCount?> B(AudienceCountsClient client)
    {
        AllOf who = Facet.Titles.Is(Title.SoftwareEngineer);
        try
        {
            _ = await client.CountAsync(who & Facet.Locations.Is(Geo.Germany));
            who = Facet.Skills.Is(Skill.Python);
        }
        catch (LinkedInApiException)
        {
            who = Facet.JobFunctions.Is(JobFunction.Engineering);
        }
        return await client.CountAsync(who & Facet.Seniorities.Is(Seniority.Senior) & Facet.Locations.Is(Geo.Germany));
    }
    public static async Task<AudienceCount?> C(AudienceCountsClient client)
    {
        AllOf who = Facet.Titles.Is(Title.SoftwareEngineer);
        for (int attempt = 0; attempt < 2; attempt++)
        {
            try
            {
                return await client.CountAsync(who & Facet.Locations.Is(Geo.Germany));
            }
            catch (LinkedInApiException) when (attempt == 0)
            {
                who = Facet.Seniorities.Is(Seniority.Senior);
                continue;
            }
        }
        return null;
    }
}

internal static class Read
{
    public static async Task<AudienceCount> CountAsync(AudienceCountsClient client, Func<Seniority> read)
    {
        TargetingCriteria criteria = Facet.Locations.Is(Geo.Germany);
        try
        {
            criteria &= Facet.Seniorities.Is(read());
        }
        catch (InvalidOperationException)
        {
            criteria = Facet.Locations.Is(Geo.Austria);
        }
        finally
        {
            Console.WriteLine("read");
        }
        return await client.CountAsync(criteria & Facet.Seniorities.Is(Seniority.Senior));
    }
}
