global using Targeting = AudienceTyped.TargetingCriteria;
global using Counts = AudienceTyped.AudienceCountsClient;
using AudienceTyped;

internal static class GlobalUsings
{
    public static async Task<long?> CountAsync(Counts client, Targeting? targeting = null) =>
        (await client.CountAsync(targeting ?? (Facet.Locations.Is(Geo.Poland) & Facet.Skills.Is(Skill.Sql)))).Total;
}
