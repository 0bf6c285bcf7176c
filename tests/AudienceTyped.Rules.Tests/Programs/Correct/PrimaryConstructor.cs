using AudienceTyped;

internal sealed class PrimaryConstructor(AudienceCountsClient client, AnyOf place, NoneOf? never = null)
{
    private readonly TargetingCriteria _base = place & (never ?? NoneOf.Empty);

    public Task<AudienceCount> CountAsync(AnyOf more) => client.CountAsync(_base.And(more));

    public async Task<long> TotalAsync() => (await client.CountAsync(_base)).Total ?? 0;
}
