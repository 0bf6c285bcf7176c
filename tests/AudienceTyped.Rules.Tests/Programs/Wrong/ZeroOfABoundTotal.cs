using AudienceTyped;


internal sealed class Planner(AudienceCountsClient client)
{
    public async Task<bool> ShouldDropAsync(TargetingCriteria criteria) =>
        await client.CountAsync(criteria) is { Total: var total } && total == 0; // AUD2013
}
