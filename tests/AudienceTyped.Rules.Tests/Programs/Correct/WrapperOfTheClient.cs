using AudienceTyped;

internal interface IAudienceCounter
{
    Task<AudienceCount> CountAsync(TargetingCriteria criteria, CancellationToken cancellationToken = default);
}

internal sealed class Counter(AudienceCountsClient client) : IAudienceCounter
{
    public Task<AudienceCount> CountAsync(TargetingCriteria criteria, CancellationToken cancellationToken = default) => client.CountAsync(criteria, cancellationToken);
}

internal sealed class FakeCounter : IAudienceCounter
{
    public List<TargetingCriteria> Asked { get; } = [];

    public Task<AudienceCount> CountAsync(TargetingCriteria criteria, CancellationToken cancellationToken = default)
    {
        Asked.Add(criteria);
        return Task.FromResult(new AudienceCount { Total = 0, Status = AudienceCountStatus.BelowThreshold, AsOf = DateTimeOffset.UnixEpoch, RequestLine = "" });
    }
}

internal static class WrapperOfTheClient
{
    public static async Task Test()
    {
        FakeCounter fake = new();
        await fake.CountAsync(Facet.Skills.Is(Skill.Python));
        _ = fake.Asked.Single() == Facet.Skills.Is(Skill.Python);
    }
}
