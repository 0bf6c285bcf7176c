using AudienceTyped;

internal static class Audiences
{
    public static Task<AudienceCount> EngineersAsync(AudienceCountsClient client) =>
        client.CountAsync(Join(Facet.Locations.Is(Geo.Germany), Facet.Titles.Is(Title.SoftwareEngineer), Facet.Seniorities.Is(Seniority.Senior))); // AUD1002

    public static Task<AudienceCount> BavariansAsync(AudienceCountsClient client)
    {
        TargetingCriteria bavarians = Facet.Locations.Is(Geo.Bavaria) & Facet.Skills.Is(Skill.Python);
        return client.CountAsync(Without(bavarians, Geo.Germany)); // AUD2002
    }

    private static TargetingCriteria Join(TargetingCriteria start, params AllOf[] parts)
    {
        TargetingCriteria all = start;
        foreach (AllOf part in parts)
        {
            all &= part;
        }

        return all;
    }

    private static TargetingCriteria Without(TargetingCriteria all, params Geo[] places)
    {
        ArgumentNullException.ThrowIfNull(all);
        NoneOf elsewhere = Facet.Locations.IsNoneOf(places);
        return all & elsewhere;
    }
}
