using AudienceTyped;

internal static class StepsThatAreSent
{
    public static async Task<long?> CountAsync(AudienceCountsClient client)
    {
        TargetingCriteria criteria = Facet.Skills.Is(Skill.Python);
        criteria &= Facet.JobFunctions.Is(JobFunction.Sales);
        return (await client.CountAsync(criteria)).Total; // AUD2007
    }
}
