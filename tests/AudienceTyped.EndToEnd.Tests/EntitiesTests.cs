namespace AudienceTyped.EndToEnd.Tests;

/// <summary>The client of facets and entities against the emulator, over a socket.</summary>
public sealed class EntitiesTests
{
    private const int Added = 2_500;

    private static readonly IReadOnlyList<EmulatedEntity> _skills =
        [.. Enumerable.Range(2_000_001, Added).Select(static id => new EmulatedEntity(Urn.Parse($"urn:li:skill:{id}"), $"Skill {id}"))];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<bool, bool, int?> Pagings => new MatrixTheoryData<bool, bool, int?>([true, false], [true, false], [null, 100, 7]);

    [Theory]
    [MemberData(nameof(Pagings))]
    public async Task A_list_is_whole_however_the_service_pages(bool hasTotal, bool hasLinks, int? maximumPageSize)
    {
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(
            new() { Entities = _skills, Paging = new() { HasTotal = hasTotal, HasLinks = hasLinks, MaximumPageSize = maximumPageSize } }, Cancellation);
        using TargetingEntitiesClient client = ClientOf(emulator);
        List<FoundEntity<Skill>> skills = await ReadAsync(client, new() { PageSize = 500 });
        Assert.Equal(
            Skill.Known.Select(static skill => skill.Urn).Concat(_skills.Select(static skill => skill.Urn)), skills.Select(static skill => skill.Value.Urn));
    }

    [Fact]
    public async Task Twenty_five_thousand_values_are_read_with_progress()
    {
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(
            new()
            {
                Entities = [.. Enumerable.Range(2_000_001, 25_000).Select(static id => new EmulatedEntity(Urn.Parse($"urn:li:skill:{id}"), $"Skill {id}"))],
            },
            Cancellation);
        using TargetingEntitiesClient client = ClientOf(emulator);
        Reports reports = new();
        Assert.Equal(25_000 + Skill.Known.Count, (await ReadAsync(client, new(), reports)).Count);
        Assert.InRange(reports.All[^1].Calls - reports.All[0].ExpectedCalls!.Value, 0, 1);
        Assert.Equal(reports.All[^1].Read, reports.All[^1].Total);
    }

    [Theory]
    [InlineData("UnderMaintenance")]
    [InlineData("QuotaOfTheDay")]
    [InlineData("BodyCutOff")]
    [InlineData("ConnectionReset")]
    [InlineData("BrokenJson")]
    [InlineData("ProxyPage")]
    public async Task A_service_that_dies_after_page_3_gives_nothing(string fault)
    {
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(new() { Entities = _skills }, Cancellation);
        emulator.Fail(EmulatedFault.Find(fault)!, after: 3);
        using TargetingEntitiesClient client = ClientOf(emulator);
        await Assert.ThrowsAnyAsync<LinkedInApiException>(() => ReadAsync(client, new() { PageSize = 500 }));
        Assert.Equal(4, emulator.Requests.Count);
    }

    [Fact]
    public async Task A_facet_without_a_finder_is_refused_as_the_list_of_facets_says()
    {
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(cancellationToken: Cancellation);
        using TargetingEntitiesClient client = ClientOf(emulator);
        foreach (ListedFacet facet in await client.GetFacetsAsync(Cancellation))
        {
            Task search = client.SearchAsync(facet.Facet!, "a", cancellationToken: Cancellation);
            if (facet.CanSearch)
            {
                await search;
            }
            else
            {
                LinkedInApiException error = await Assert.ThrowsAnyAsync<LinkedInApiException>(() => search);
                Assert.Contains("GetFacetsAsync", error.Message, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Names_are_found_although_the_service_cuts_its_answers()
    {
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(new() { Paging = new() { MaximumPageSize = 10 } }, Cancellation);
        using TargetingEntitiesClient client = ClientOf(emulator);
        ResolvedEntities<Title> resolved = await client.ResolveAsync(Title.Known.Take(60).Append(Title.FromId(999_999_999)), Cancellation);
        Assert.Equal(60, resolved.Found.Count);
        Assert.Equal([Title.FromId(999_999_999)], resolved.Missing);
    }

    [Fact]
    public async Task A_dead_page_is_found_and_not_resolved()
    {
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(
            new()
            {
                Entities =
                [
                    new(Urn.Parse("urn:li:organization:900000001"), "Starling Bank") { IsDead = true },
                    new(Urn.Parse("urn:li:organization:900000002"), "Starling Bank"),
                ],
            },
            Cancellation);
        using TargetingEntitiesClient client = ClientOf(emulator);
        IReadOnlyList<FoundEntity<Organization>> found = await client.SearchAsync(Facet.Employers, "Starling Bank", cancellationToken: Cancellation);
        ResolvedEntities<Organization> resolved = await client.ResolveAsync(found.Select(static one => one.Value), Cancellation);
        Assert.Equal(2, found.Count);
        Assert.Equal([Organization.FromId(900000002)], resolved.Found.Select(static one => one.Value));
        Assert.Equal([Organization.FromId(900000001)], resolved.Missing);
        FoundOrganization real = Assert.Single(await client.LookUpOrganizationsAsync(found.Select(static one => one.Value.Urn), Cancellation));
        Assert.Equal((Organization.FromId(900000002).Urn, "starling-bank"), (real.Urn, real.VanityName));
    }

    private static TargetingEntitiesClient ClientOf(AudienceCountsEmulator emulator) =>
        new(emulator.AccessTokens, new() { BaseAddress = emulator.BaseAddress });

    private static async Task<List<FoundEntity<Skill>>> ReadAsync(
        TargetingEntitiesClient client, EntityListingOptions options, IProgress<EntityListingProgress>? progress = null)
    {
        List<FoundEntity<Skill>> skills = [];
        await foreach (FoundEntity<Skill> skill in client.GetEntitiesAsync(Facet.Skills, options, progress, Cancellation))
        {
            skills.Add(skill);
        }

        return skills;
    }

    private sealed class Reports : IProgress<EntityListingProgress>
    {
        public List<EntityListingProgress> All { get; } = [];

        public void Report(EntityListingProgress value) => All.Add(value);
    }
}
