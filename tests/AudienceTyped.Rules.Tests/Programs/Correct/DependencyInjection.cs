using AudienceTyped;

internal class DependencyInjection
{
    private readonly AudienceCountsClient _client;

    public DependencyInjection(AudienceCountsClient client) => _client = client;

    public async Task<bool> ExistsAsync(TargetingCriteria criteria, CancellationToken cancellationToken)
    {
        AudienceCount count = await _client.CountAsync(criteria, cancellationToken);
        return count.Status == AudienceCountStatus.Counted;
    }
}
