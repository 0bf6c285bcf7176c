using AudienceTyped;

// The same through a local.
internal static class NoLocationThroughALocal
{
    public static async Task<AudienceCount> CountAsync(AudienceCountsClient client)
    {
        TargetingCriteria criteria = Facet.Skills.Is(Skill.Python) & !Facet.Seniorities.Is(Seniority.Unpaid);
        return await client.CountAsync(criteria); // AUD2007
    }
}
