using AudienceTyped;


internal static class WarmUp
{
    public static void Run(AudienceCountsClient client)
    {
        TargetingCriteria criteria = Facet.Locations.Is(Geo.Germany) & Facet.Skills.Is(Skill.Python);
        client.CountAsync(criteria).Wait(); // AUD2012
        client.CountAsync(criteria).GetAwaiter().GetResult(); // AUD2012
    }
}
