using System.Net;
using System.Text;

namespace AudienceTyped.Tests;

public class TargetingEntitiesClientTests
{
    private const string Engineer =
        """{"elements":[{"urn":"urn:li:title:100","facetUrn":"urn:li:adTargetingFacet:titles","name":"Software Engineer"}],"paging":{"start":0,"count":10,"links":[]}}""";

    private const string Empty = """{"elements":[],"paging":{"start":0,"count":10,"links":[]}}""";

    [Fact]
    public async Task A_listing_asks_as_the_documentation_shows()
    {
        await using Asked asked = new(Empty);
        await foreach (FoundEntity<Seniority> seniority in asked.Client
            .GetEntitiesAsync(Facet.Seniorities, cancellationToken: TestContext.Current.CancellationToken))
        {
            Assert.Fail($"{seniority} was not sent.");
        }

        Assert.Equal(
            "/rest/adTargetingEntities?q=adTargetingFacet&queryVersion=QUERY_USES_URNS&facet=urn%3Ali%3AadTargetingFacet%3Aseniorities&locale=(language:en,country:US)&start=0&count=1000",
            asked.PathAndQuery);
    }

    [Fact]
    public async Task A_search_asks_as_the_documentation_shows()
    {
        await using Asked asked = new(Engineer);
        FoundEntity<Title> found = Assert.Single(await asked.Client.SearchAsync(Facet.Titles, "softw (a, b)", 10, TestContext.Current.CancellationToken));
        Assert.Equal((Title.SoftwareEngineer.Urn.EntityType, "Software Engineer"), (found.Value.Urn.EntityType, found.Name));
        Assert.Equal("Software Engineer (urn:li:title:100)", found.ToString());
        Assert.Equal(
            "/rest/adTargetingEntities?q=typeahead&queryVersion=QUERY_USES_URNS&facet=urn%3Ali%3AadTargetingFacet%3Atitles&query=softw%20%28a%2C%20b%29&locale=(language:en,country:US)&start=0&count=10",
            asked.PathAndQuery);
    }

    [Fact]
    public async Task A_locale_can_be_chosen()
    {
        await using Asked asked = new(Engineer, "de_DE");
        await asked.Client.SearchAsync(Facet.Titles, "softw", cancellationToken: TestContext.Current.CancellationToken);
        Assert.Contains("locale=(language:de,country:DE)", asked.PathAndQuery, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("EN_us")]
    [InlineData("en_US)")]
    [InlineData("")]
    public void A_locale_that_is_none_is_refused(string locale) =>
        Assert.Throws<ArgumentException>(() => new TargetingEntitiesClient(StubHandler.TokenProvider("x"), locale: locale));

    [Fact]
    public async Task Similar_values_are_asked_as_the_documentation_shows()
    {
        await using Asked asked = new("""{"elements":[{"urn":"urn:li:organization:1035","facetUrn":"urn:li:adTargetingFacet:employers","name":"Microsoft"}]}""");
        Assert.Single(
            await asked.Client.GetSimilarAsync(Facet.Employers, [Organization.FromId(1003)], cancellationToken: TestContext.Current.CancellationToken));
        Assert.Equal(
            "/rest/adTargetingEntities?q=similarEntities&facet=urn%3Ali%3AadTargetingFacet%3Aemployers&queryVersion=QUERY_USES_URNS&entities=List(urn%3Ali%3Aorganization%3A1003)&locale=(language:en,country:US)&start=0&count=20",
            asked.PathAndQuery);
    }

    [Fact]
    public async Task A_facet_without_a_type_gives_URNs()
    {
        await using Asked asked = new(Engineer);
        FoundEntity found = Assert.Single(
            await asked.Client.SearchAsync(Facet.Custom("urn:li:adTargetingFacet:new"), "softw", cancellationToken: TestContext.Current.CancellationToken));
        Assert.Equal((Urn.Parse("urn:li:title:100"), "Software Engineer", Urn.Parse("urn:li:adTargetingFacet:titles")), (found.Urn, found.Name, found.FacetUrn));
    }

    [Fact]
    public async Task URNs_are_asked_once_in_batches_and_the_missing_ones_told()
    {
        StubHandler handler = new((request, _) =>
        {
            string urns = Uri.UnescapeDataString(request.RequestUri!.Query.Split("urns=List(")[1].Split(')')[0]);
            string[] elements = [.. urns.Split(',').Where(static urn => !urn.EndsWith('7')).SelectMany(static urn => Elements(urn))];
            return Task.FromResult(StubHandler.Answer(HttpStatusCode.OK, Encoding.UTF8.GetBytes($$"""{"elements":[{{string.Join(',', elements)}}]}""")));
        });
        using HttpClient http = new(handler);
        using TargetingEntitiesClient client = new(http, StubHandler.TokenProvider(StubHandler.Token));
        IEnumerable<Title> titles = Enumerable.Range(1, 120).Select(static id => Title.FromId(id));
        ResolvedEntities<Title> resolved = await client.ResolveAsync(titles.Concat(titles), TestContext.Current.CancellationToken);

        // Each of the three batches has missing ones, and these are asked once more.
        Assert.Equal(6, handler.Sent.Count);
        Assert.Equal(120 - 12, resolved.Found.Count);
        Assert.Equal(titles.Where(static title => title.Urn.Key.Integer % 10 == 7), resolved.Missing);
        Assert.Equal(titles.Where(static title => title.Urn.Key.Integer % 10 != 7), resolved.Found.Select(static found => found.Value));

        // One for each facet of titles.
        static string[] Elements(string urn) =>
            [.. ((string[])["titles", "titlesAll"]).Select(facet => $$"""{"urn":"{{urn}}","facetUrn":"urn:li:adTargetingFacet:{{facet}}","name":"Name of {{urn}}"}""")];
    }

    [Fact]
    public async Task A_service_that_cuts_its_answers_is_asked_until_nothing_comes()
    {
        StubHandler handler = new((request, _) =>
        {
            IEnumerable<string> urns = Uri.UnescapeDataString(request.RequestUri!.Query.Split("urns=List(")[1].Split(')')[0]).Split(',').Take(10);
            string elements = string.Join(',', urns.Where(static urn => !urn.EndsWith(":7", StringComparison.Ordinal)).Select(static urn => $$"""{"urn":"{{urn}}","name":"a"}"""));
            return Task.FromResult(StubHandler.Answer(HttpStatusCode.OK, Encoding.UTF8.GetBytes("{\"elements\":[" + elements + "]}")));
        });
        using HttpClient http = new(handler);
        using TargetingEntitiesClient client = new(http, StubHandler.TokenProvider(StubHandler.Token));
        ResolvedEntities<Skill> resolved = await client.ResolveAsync(
            Enumerable.Range(1, 45).Select(static id => Skill.FromId(id)), TestContext.Current.CancellationToken);
        Assert.Equal(44, resolved.Found.Count);
        Assert.Equal([Skill.FromId(7)], resolved.Missing);
    }

    [Fact]
    public async Task Long_lists_are_tunnelled()
    {
        await using Asked asked = new(Empty);
        await asked.Client.ResolveAsync(
            Enumerable.Range(1, 50).Select(static id => Urn.Parse($"urn:li:standardizedProductCategoryWithAVeryLongNameOfALongNameOfALongName:{id}")), TestContext.Current.CancellationToken);
        SentRequest sent = Assert.Single(asked.Handler.Sent);
        Assert.Equal((HttpMethod.Post, "GET"), (sent.Method, sent.Headers["X-HTTP-Method-Override"]));
        Assert.StartsWith("q=urns&queryVersion=QUERY_USES_URNS&urns=List(", Encoding.UTF8.GetString(sent.Body), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"elements":[{"value":{"string":"urn:li:skill:17"}}]}""", "element 1 of the list has no URN")]
    [InlineData("""{"elements":[{"urn":"urn:li:skill:17","name":"a"},{"urn":"skill 17"}]}""", "element 2 of the list has 'skill 17' for its URN")]
    [InlineData("""{"elements":[7]}""", "element 1 of the list has no URN")]
    [InlineData("""{"elements":[{"urn":"urn:li:geo:17","name":"a"}]}""", "urn:li:geo:17 cannot be a Skill")]
    [InlineData("""{"elements":[{"urn":"urn:li:skill:17","name":"\ud800"}]}""", "the body is not a list of targeting entities")]
    [InlineData("""{"elements":[{"urn":"urn:li:skill:17","facetUrn":"skills"}]}""", "element 1 of the list has a facet whose URN is malformed")]
    [InlineData("""{"elements":{}}""", "the body is not a list of targeting entities")]
    [InlineData("""{}""", "the body is not a list of targeting entities")]
    [InlineData("", "the body is not a list of targeting entities")]
    [InlineData("<html>", "the body is not a list of targeting entities")]
    public async Task What_is_not_a_list_of_values_is_an_error(string body, string message)
    {
        await using Asked asked = new(body);
        LinkedInApiException error = await Assert.ThrowsAnyAsync<LinkedInApiException>(
            () => asked.Client.SearchAsync(Facet.Skills, "kub", cancellationToken: TestContext.Current.CancellationToken));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, error.StatusCode);
        Assert.Null(error.CriteriaKey);
    }

    [Theory]
    [InlineData("""{"elements":[{"urn":"urn:li:skill:17","name":"a"},{"urn":"urn:li:skill:17","name":"b"}]}""", "two names")]
    [InlineData("""{"elements":[{"urn":"urn:li:skill:18","name":"a"}]}""", "was not asked for")]
    public async Task An_answer_that_contradicts_itself_is_an_error(string body, string message)
    {
        await using Asked asked = new(body);
        Assert.Contains(
            message,
            (await Assert.ThrowsAnyAsync<LinkedInApiException>(
                () => asked.Client.ResolveAsync([Skill.FromId(17)], TestContext.Current.CancellationToken))).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(504)]
    public async Task An_error_is_explained_without_a_word_about_criteria(int status)
    {
        StubHandler handler = StubHandler.Answering((HttpStatusCode)status, $$"""{"message":"No {{StubHandler.Token}}","status":{{status}}}""");
        using HttpClient http = new(handler);
        using TargetingEntitiesClient client = new(http, StubHandler.TokenProvider(StubHandler.Token));
        LinkedInApiException error = await Assert.ThrowsAnyAsync<LinkedInApiException>(() => client.GetFacetsAsync(TestContext.Current.CancellationToken));
        Assert.Equal((HttpStatusCode)status, error.StatusCode);
        Assert.DoesNotContain("criteria", error.Message, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(StubHandler.Token, error.ToString(), StringComparison.Ordinal);
        Assert.Equal("GET /rest/adTargetingFacets", error.RequestLine);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(429)]
    [InlineData(503)]
    public async Task An_error_of_each_finder_is_an_exception(int status)
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        using HttpClient http = new(StubHandler.Answering((HttpStatusCode)status, "{}"));
        using TargetingEntitiesClient client = new(http, StubHandler.TokenProvider(StubHandler.Token));
        Func<Task>[] calls =
        [
            () => client.SearchAsync(Facet.Skills, "a", cancellationToken: cancellation),
            () => client.GetSimilarAsync(Facet.Skills, [Skill.FromId(17)], cancellationToken: cancellation),
            () => client.ResolveAsync([Skill.FromId(17)], cancellation),
            async () => await client.GetEntitiesAsync(Facet.Skills, cancellationToken: cancellation).GetAsyncEnumerator(cancellation).MoveNextAsync(),
        ];
        foreach (Func<Task> call in calls)
        {
            LinkedInApiException error = await Assert.ThrowsAnyAsync<LinkedInApiException>(call);
            Assert.Equal((HttpStatusCode)status, error.StatusCode);
            Assert.Equal(status == 400, error.Message.Contains("GetFacetsAsync", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_token_that_comes_back_in_a_list_is_not_shown()
    {
        await using Asked asked = new($$"""{"elements":[{"urn":"{{StubHandler.Token}}"}]}""");
        LinkedInApiException error = await Assert.ThrowsAnyAsync<LinkedInApiException>(
            () => asked.Client.SearchAsync(Facet.Skills, "a", cancellationToken: TestContext.Current.CancellationToken));
        Assert.DoesNotContain(StubHandler.Token, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_asked_is_refused()
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        await using Asked asked = new(Empty);
        await Assert.ThrowsAsync<ArgumentException>(() => asked.Client.SearchAsync(Facet.Skills, " ", cancellationToken: cancellation));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => asked.Client.SearchAsync(Facet.Skills, "a", 0, cancellation));
        await Assert.ThrowsAsync<ArgumentException>(() => asked.Client.GetSimilarAsync(Facet.Skills, Array.Empty<Skill>(), cancellationToken: cancellation));
        await Assert.ThrowsAsync<ArgumentException>(() => asked.Client.ResolveAsync([default(Urn)], cancellation));
        await Assert.ThrowsAsync<ArgumentNullException>(() => asked.Client.SearchAsync((TargetingFacet)null!, "a", cancellationToken: cancellation));
        Assert.Throws<ArgumentException>(() => new TargetingEntitiesClient(StubHandler.TokenProvider("x"), new() { BaseAddress = new Uri("http://example.com") }));
        Assert.Empty((await asked.Client.ResolveAsync(Array.Empty<Urn>(), cancellation)).Found);
        Assert.Empty(asked.Handler.Sent);
    }

    private sealed class Asked : IAsyncDisposable
    {
        private readonly HttpClient _http;

        public Asked(string body, string locale = "en_US")
        {
            Handler = StubHandler.Answering(HttpStatusCode.OK, body);
            _http = new HttpClient(Handler);
            Client = new TargetingEntitiesClient(_http, StubHandler.TokenProvider(StubHandler.Token), locale: locale);
        }

        public StubHandler Handler { get; }

        public TargetingEntitiesClient Client { get; }

        public string PathAndQuery => Assert.Single(Handler.Sent).Uri.PathAndQuery;

        public ValueTask DisposeAsync()
        {
            Client.Dispose();
            _http.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
