using AudienceTyped;

internal static class LoopUntilLargeEnough
{
    public static async Task<TargetingCriteria> WidenAsync(AudienceCountsClient client, AllOf core, Queue<AnyOf> conditions, long goal)
    {
        while (true)
        {
            TargetingCriteria criteria = conditions.Aggregate(core, (all, next) => all & next);
            if (await client.CountAsync(criteria) is { Total: var total } && (total >= goal || !conditions.TryDequeue(out _)))
            {
                return criteria;
            }
        }
    }
}
