using AudienceTyped;


internal sealed class ByHash
{
    private readonly Dictionary<int, AudienceCount> _counts = [];

    public void Keep(TargetingCriteria criteria, AudienceCount count) => _counts[criteria.GetHashCode()] = count; // AUD3012
}
