using AudienceTyped;


internal sealed class LastCount(AudienceCountsClient client)
{
    private TargetingCriteria? _criteria;
    private AudienceCount? _count;

    public async Task<AudienceCount> CountAsync(TargetingCriteria criteria)
    {
        if (_count is null || !ReferenceEquals(_criteria, criteria)) // AUD2021
        {
            _count = await client.CountAsync(criteria);
            _criteria = criteria;
        }

        return _count;
    }
}
