using AudienceTyped;

internal static class WholeBranchWithoutLocation
{
    public static Task<AudienceCount> CountAsync(AudienceCountsClient client, TargetingCriteria fallback, bool isKnown) => client.CountAsync(
        isKnown
            ? Facet.Skills.Is(Skill.Python) & Facet.JobFunctions.Is(JobFunction.Sales) // AUD2007
            : fallback);
}
