using AudienceTyped;


internal sealed class Everybody(AudienceCountsClient client)
{
    public Task<AudienceCount> ButAsync(Skill skill)
    {
        TargetingCriteria criteria = !Facet.Skills.Is(skill); // AUD3010 CS
        return client.CountAsync(criteria); // AUD1006
    }
}
