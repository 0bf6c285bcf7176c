namespace AudienceTyped.Tests;

/// <summary>A test of a program replaces a client by a class of its own, without a network and without a library for mocks.</summary>
public sealed class ClientOfTestsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Counts_are_what_the_test_says()
    {
        using CountsOfTests client = new();

        Assert.Equal(1_200, (await client.CountAsync(Sample.Python, Cancellation)).Total);
        Assert.Equal("{}", (await client.SendAsync("adTargetingFacets", Cancellation)).ReadText());
    }

    [Fact]
    public async Task Entities_are_what_the_test_says()
    {
        using EntitiesOfTests client = new();

        Assert.Equal("Python", Assert.Single(await client.SearchAsync(SampleFacet.Skills, "py", cancellationToken: Cancellation)).Name);
        Assert.Empty((await client.ResolveAsync([SampleSkill.Python.Urn], Cancellation)).Found);
    }

    [Fact]
    public async Task A_method_that_is_not_overridden_says_so()
    {
        using EntitiesOfTests client = new();

        Assert.Contains(
            "the method that was called is not overridden",
            (await Assert.ThrowsAsync<InvalidOperationException>(() => client.GetFacetsAsync(Cancellation))).Message,
            StringComparison.Ordinal);
    }

    private sealed class CountsOfTests : AudienceCountsClient
    {
        public override Task<AudienceCount> CountAsync(TargetingCriteria criteria, CancellationToken cancellationToken = default) =>
            Task.FromResult(AudienceCount.FromTotal(1_200));

        public override Task<LinkedInAnswer> SendAsync(string resourceQuery, CancellationToken cancellationToken = default) =>
            Task.FromResult(new LinkedInAnswer("{}"u8.ToArray()));
    }

    private sealed class EntitiesOfTests : TargetingEntitiesClient
    {
        public override Task<IReadOnlyList<FoundEntity<T>>> SearchAsync<T>(
            Facet<T> facet, string text, int count = 20, CancellationToken cancellationToken = default) =>
            Task.FromResult<IReadOnlyList<FoundEntity<T>>>([new(T.Parse(SampleSkill.Python.Urn.ToString(), null), "Python", facet.Urn)]);

        public override Task<ResolvedEntities> ResolveAsync(IEnumerable<Urn> urns, CancellationToken cancellationToken = default) =>
            Task.FromResult(new ResolvedEntities([], [.. urns]));
    }
}
