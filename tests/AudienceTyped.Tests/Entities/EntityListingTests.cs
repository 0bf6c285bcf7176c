using CsCheck;

namespace AudienceTyped.Tests;

public class EntityListingTests
{
    [Theory]
    [InlineData(0, 10, int.MaxValue, true, true, 1)]
    [InlineData(0, 10, int.MaxValue, false, false, 1)]
    [InlineData(25, 10, int.MaxValue, true, true, 3)]
    [InlineData(25, 10, int.MaxValue, true, false, 3)]
    [InlineData(25, 10, int.MaxValue, false, true, 3)]
    [InlineData(25, 10, int.MaxValue, false, false, 4)]
    [InlineData(20, 10, int.MaxValue, true, false, 3)]
    [InlineData(20, 10, int.MaxValue, false, true, 3)]
    [InlineData(20, 10, int.MaxValue, false, false, 3)]
    [InlineData(25, 1_000, 10, true, false, 3)]
    [InlineData(25, 1_000, 10, false, true, 3)]
    [InlineData(25, 1_000, 10, false, false, 4)]
    [InlineData(25_000, 1_000, int.MaxValue, true, true, 26)]
    [InlineData(25_001, 1_000, int.MaxValue, true, true, 26)]
    public async Task All_pages_are_read(int count, int pageSize, int cap, bool hasTotal, bool hasLinks, int calls)
    {
        EntitiesStub service = new() { Count = count, Cap = cap, HasTotal = hasTotal, HasLinks = hasLinks };
        Assert.Equal(Enumerable.Range(1, count), await ReadAsync(service, new() { PageSize = pageSize }));
        Assert.Equal(calls, service.Calls);
    }

    [Fact]
    public void Whatever_the_paging_the_list_is_whole_or_an_exception() => Gen
        .Select(Gen.Int[0, 60], Gen.Int[1, 20], Gen.Int[1, 20], Gen.Bool, Gen.Bool, Gen.Int[0, 12])
        .Sample(
            (count, pageSize, cap, hasTotal, hasLinks, damage) =>
            {
                EntitiesStub service = new()
                {
                    Count = count,
                    Cap = cap,
                    HasTotal = hasTotal,
                    HasLinks = hasLinks,
                    FailingCall = damage == 1 ? 2 : null,
                    Change = (call, page) => damage switch
                    {
                        2 => page.Replace("\"total\":", "\"total\":1", StringComparison.Ordinal),
                        3 when call == 2 => EntitiesStub.Element(1) is var first ? $$"""{"elements":[{{first}}]}""" : page,
                        4 when call == 2 => page.Replace("urn:li:skill", "urn:li:skil l", StringComparison.Ordinal),
                        5 => page.Replace("start=", "start=0&x=", StringComparison.Ordinal),
                        _ => page,
                    },
                };
                try
                {
                    Assert.Equal(Enumerable.Range(1, count), ReadAsync(service, new() { PageSize = pageSize }).GetAwaiter().GetResult());
                }
                catch (LinkedInApiException)
                {
                    Assert.InRange(damage, 1, 5);
                }
            },
            threads: 1);

    [Theory]
    [InlineData("\"total\":5", "\"total\":6", "6 values by its total, and 5 were read")]
    [InlineData("\"total\":5", "\"total\":4", "the list has 4 values by its total, and")]
    public async Task A_total_that_does_not_match_is_an_error(string total, string wrong, string message)
    {
        EntitiesStub service = new()
        {
            Count = 5,
            HasTotal = true,
            HasLinks = true,
            Change = (_, page) => page.Replace(total, wrong, StringComparison.Ordinal),
        };
        LinkedInApiException error = await Assert.ThrowsAnyAsync<LinkedInApiException>(() => ReadAsync(service, new() { PageSize = 2 }));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_total_that_changes_is_an_error()
    {
        EntitiesStub service = new()
        {
            Count = 5,
            HasTotal = true,
            Change = static (call, page) => call == 2 ? page.Replace("\"total\":5", "\"total\":7", StringComparison.Ordinal) : page,
        };
        Assert.Contains(
            "it had 5 values, and now has 7",
            (await Assert.ThrowsAnyAsync<LinkedInApiException>(() => ReadAsync(service, new() { PageSize = 2 }))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_comes_twice_is_an_error()
    {
        string? first = null;
        EntitiesStub service = new() { Count = 50, Change = (_, page) => first ??= page };
        LinkedInApiException error = await Assert.ThrowsAnyAsync<LinkedInApiException>(() => ReadAsync(service, new() { PageSize = 10 }));
        Assert.Contains("repeats urn:li:skill:1", error.Message, StringComparison.Ordinal);
        Assert.Equal(2, service.Calls);
    }

    [Fact]
    public async Task A_link_that_leads_back_is_an_error()
    {
        EntitiesStub service = new() { Count = 50, HasLinks = true, Change = static (_, page) => page.Replace("start=", "start=0&x=", StringComparison.Ordinal) };
        Assert.Contains(
            "leads back", (await Assert.ThrowsAnyAsync<LinkedInApiException>(() => ReadAsync(service, new() { PageSize = 10 }))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "6 were read")]
    [InlineData(false, "passes over values: 2 were read, and it starts at 4")]
    public async Task A_link_that_passes_over_values_is_an_error(bool hasTotal, string message)
    {
        EntitiesStub service = new()
        {
            Count = 8,
            HasTotal = hasTotal,
            HasLinks = true,
            Change = static (call, page) => call == 1 ? page.Replace("start=2&", "start=4&", StringComparison.Ordinal) : page,
        };
        Assert.Contains(
            message, (await Assert.ThrowsAnyAsync<LinkedInApiException>(() => ReadAsync(service, new() { PageSize = 2 }))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_total_of_one_page_does_not_hide_the_others()
    {
        EntitiesStub service = new()
        {
            Count = 5,
            HasTotal = true,
            Change = static (_, page) => page.Replace("\"total\":5", "\"total\":2", StringComparison.Ordinal),
        };
        Assert.Contains(
            "the list has 2 values by its total, and 5 were read",
            (await Assert.ThrowsAnyAsync<LinkedInApiException>(() => ReadAsync(service, new() { PageSize = 2 }))).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"many\"")]
    [InlineData("99999999999")]
    [InlineData("-1")]
    [InlineData("1.5")]
    public async Task A_total_that_is_no_number_is_an_error(string total)
    {
        EntitiesStub service = new() { Count = 5, HasTotal = true, Change = (_, page) => page.Replace("\"total\":5", "\"total\":" + total, StringComparison.Ordinal) };
        Assert.Contains(
            "the total of the list is not a number", (await Assert.ThrowsAnyAsync<LinkedInApiException>(() => ReadAsync(service, new()))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_page_with_a_link_is_an_error()
    {
        EntitiesStub service = new()
        {
            Count = 50,
            HasLinks = true,
            Change = static (call, page) => call == 2
                ? """{"elements":[],"paging":{"links":[{"rel":"next","href":"/x?start=20&count=10"}]}}"""
                : page,
        };
        Assert.Contains(
            "a page without values has a link", (await Assert.ThrowsAnyAsync<LinkedInApiException>(() => ReadAsync(service, new() { PageSize = 10 }))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_of_another_type_on_the_last_page_gives_nothing()
    {
        EntitiesStub service = new() { Count = 25, HasTotal = true, Change = static (_, page) => page.Replace("urn:li:skill:25", "urn:li:geo:25", StringComparison.Ordinal) };
        using HttpClient http = new(service.CreateHandler());
        using TargetingEntitiesClient client = new(http, StubHandler.TokenProvider(StubHandler.Token));
        List<FoundEntity<Skill>> read = [];
        LinkedInApiException error = await Assert.ThrowsAnyAsync<LinkedInApiException>(async () =>
        {
            await foreach (FoundEntity<Skill> skill in client
                .GetEntitiesAsync(Facet.Skills, new() { PageSize = 10 }, cancellationToken: TestContext.Current.CancellationToken))
            {
                read.Add(skill);
            }
        });
        Assert.Empty(read);
        Assert.Contains("urn:li:geo:25 cannot be a Skill", error.Message, StringComparison.Ordinal);
        Assert.NotNull(error.RequestLine);
    }

    [Fact]
    public async Task The_host_of_a_link_is_never_asked()
    {
        EntitiesStub service = new() { Count = 25, HasLinks = true };
        StubHandler handler = service.CreateHandler();
        using HttpClient http = new(handler);
        using TargetingEntitiesClient client = new(http, StubHandler.TokenProvider(StubHandler.Token));
        await foreach (FoundEntity<Skill> skill in client
            .GetEntitiesAsync(Facet.Skills, new() { PageSize = 10 }, cancellationToken: TestContext.Current.CancellationToken))
        {
            Assert.Equal($"Skill {skill.Value.Urn.Key}", skill.Name);
        }

        Assert.All(handler.Sent, static request => Assert.Equal("api.linkedin.com", request.Uri.Host));
        Assert.Equal(["0", "10", "20"], handler.Sent.Select(static request => request.Uri.Query.Split("start=")[1].Split('&')[0]));
    }

    [Fact]
    public async Task A_service_that_dies_after_page_3_gives_nothing()
    {
        EntitiesStub service = new() { Count = 50, HasTotal = true, FailingCall = 4 };
        using HttpClient http = new(service.CreateHandler());
        using TargetingEntitiesClient client = new(http, StubHandler.TokenProvider(StubHandler.Token));
        List<FoundEntity<Skill>> read = [];
        await Assert.ThrowsAnyAsync<LinkedInApiException>(async () =>
        {
            await foreach (FoundEntity<Skill> skill in client
                .GetEntitiesAsync(Facet.Skills, new() { PageSize = 10 }, cancellationToken: TestContext.Current.CancellationToken))
            {
                read.Add(skill);
            }
        });
        Assert.Empty(read);
        Assert.Equal(4, service.Calls);
    }

    [Fact]
    public async Task Progress_tells_how_far_it_is()
    {
        EntitiesStub service = new() { Count = 25, HasTotal = true };
        Reports reports = new();
        await ReadAsync(service, new() { PageSize = 10 }, reports);
        Assert.Equal([new(10, 25, 1, 3), new(20, 25, 2, 3), new(25, 25, 3, 3)], reports.All);
    }

    [Fact]
    public async Task No_more_calls_are_made_than_are_allowed()
    {
        EntitiesStub service = new() { Count = 25, HasTotal = true };
        InvalidOperationException error = await Assert.ThrowsAsync<InvalidOperationException>(
            () => ReadAsync(service, new() { PageSize = 10, MaximumCalls = 2 }));
        Assert.Contains("MaximumCalls", error.Message, StringComparison.Ordinal);
        Assert.Equal(2, service.Calls);
        Assert.Equal(25, (await ReadAsync(new() { Count = 25, HasTotal = true }, new() { PageSize = 10, MaximumCalls = 3 })).Length);
    }

    [Fact]
    public async Task It_can_be_canceled_between_pages()
    {
        using CancellationTokenSource cancellation = new();
        EntitiesStub service = new()
        {
            Count = 50,
            Change = (call, page) =>
            {
                if (call == 2)
                {
                    cancellation.Cancel();
                }

                return page;
            },
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ReadAsync(service, new() { PageSize = 10 }, cancellationToken: cancellation.Token));
        Assert.Equal(2, service.Calls);
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(10_001, null)]
    [InlineData(10, 0)]
    public async Task Options_that_cannot_be_are_refused(int pageSize, int? maximumCalls) =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => ReadAsync(new() { Count = 1 }, new() { PageSize = pageSize, MaximumCalls = maximumCalls }));

    private static async Task<int[]> ReadAsync(
        EntitiesStub service,
        EntityListingOptions options,
        IProgress<EntityListingProgress>? progress = null,
        CancellationToken? cancellationToken = null)
    {
        using HttpClient http = new(service.CreateHandler());
        using TargetingEntitiesClient client = new(http, StubHandler.TokenProvider(StubHandler.Token));
        List<int> ids = [];
        await foreach (FoundEntity<Skill> skill in client
            .GetEntitiesAsync(Facet.Skills, options, progress, cancellationToken ?? TestContext.Current.CancellationToken))
        {
            ids.Add((int)skill.Value.Urn.Key.Integer);
        }

        return [.. ids];
    }

    private sealed class Reports : IProgress<EntityListingProgress>
    {
        public List<EntityListingProgress> All { get; } = [];

        public void Report(EntityListingProgress value) => All.Add(value);
    }
}
