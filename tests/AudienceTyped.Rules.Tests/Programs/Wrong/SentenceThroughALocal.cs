using AudienceTyped;


internal sealed class Memory
{
    private readonly Dictionary<string, AudienceCount> _byAudience = [];

    public async Task<AudienceCount> CountAsync(AudienceCountsClient client, TargetingCriteria criteria)
    {
        string id = "v2/" + criteria.ToString(); // AUD3012
        if (_byAudience.TryGetValue(id, out AudienceCount? known))
        {
            return known;
        }

        return _byAudience[id] = await client.CountAsync(criteria);
    }
}
