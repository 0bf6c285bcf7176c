using System.Net;
using System.Text;
using static AudienceTyped.Tests.Sample;

namespace AudienceTyped.Tests;

public sealed class ApiRequestTests
{
    private const string Counted = """{"elements":[{"active":0,"total":420}]}""";

    [Fact]
    public async Task A_short_query_is_a_get_with_the_headers_of_the_protocol()
    {
        TargetingCriteria criteria = (Python | Engineering) & SampleFacet.StaffCountRanges.Is(SampleRange.Large) & !English;
        SentRequest sent = await SendAsync(criteria, new AudienceCountsClientOptions { Version = LinkedInVersion.Parse("202601") });

        Assert.Equal(HttpMethod.Get, sent.Method);
        Assert.Equal("https://api.linkedin.com/rest/audienceCounts?q=targetingCriteriaV2&targetingCriteria=" + criteria.ToRestli(), sent.Uri.OriginalString);
        Assert.Equal("/rest/audienceCounts?q=targetingCriteriaV2&targetingCriteria=" + criteria.ToRestli(), sent.Uri.PathAndQuery);
        Assert.Empty(sent.Body);
        Assert.Equal(
            [
                ("Accept", "application/json"), ("Authorization", "Bearer " + StubHandler.Token), ("LinkedIn-Version", "202601"),
                ("User-Agent", LibraryName.Product), ("X-Restli-Protocol-Version", "2.0.0"),
            ],
            sent.Headers.OrderBy(header => header.Key, StringComparer.Ordinal).Select(header => (header.Key, header.Value)));
    }

    [Fact]
    public async Task A_query_of_4000_characters_is_still_a_get()
    {
        TargetingCriteria criteria = WithQueryOf(4000);
        SentRequest sent = await SendAsync(criteria);

        Assert.Equal(HttpMethod.Get, sent.Method);
        Assert.Equal(4001, sent.Uri.Query.Length);
        Assert.False(sent.Headers.ContainsKey("X-HTTP-Method-Override"));
    }

    [Fact]
    public async Task A_query_of_4001_characters_is_tunnelled_byte_for_byte()
    {
        TargetingCriteria criteria = WithQueryOf(4001);
        SentRequest sent = await SendAsync(criteria);

        Assert.Equal(HttpMethod.Post, sent.Method);
        Assert.Equal("https://api.linkedin.com/rest/audienceCounts", sent.Uri.OriginalString);
        Assert.Equal("q=targetingCriteriaV2&targetingCriteria=" + criteria.ToRestli(), Encoding.Latin1.GetString(sent.Body));
        Assert.Equal(4001, sent.Body.Length);
        Assert.Equal(
            [("Accept", "application/json"), ("Authorization", "Bearer " + StubHandler.Token), ("Content-Length", "4001"), (
                "Content-Type", "application/x-www-form-urlencoded"),
                ("LinkedIn-Version", "202609"), ("User-Agent", LibraryName.Product), ("X-HTTP-Method-Override", "GET"), ("X-Restli-Protocol-Version", "2.0.0")],
            sent.Headers.OrderBy(header => header.Key, StringComparer.Ordinal).Select(header => (header.Key, header.Value)));
    }

    [Fact]
    public async Task A_path_of_the_base_address_stays()
    {
        SentRequest sent = await SendAsync(Python, new AudienceCountsClientOptions { BaseAddress = new Uri("https://gateway.example/linkedin/v1") });

        Assert.StartsWith("https://gateway.example/linkedin/v1/rest/audienceCounts?q=", sent.Uri.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_in_a_value_is_rewritten_on_the_way()
    {
        TargetingCriteria criteria = new CustomFacet("urn:li:adTargetingFacet:x").Is(Urn.Parse("urn:li:x:..%2F~'é/../%7E"));
        SentRequest sent = await SendAsync(criteria);

        Assert.EndsWith("List(urn%3Ali%3Ax%3A..%252F~%27%C3%A9%2F..%2F%257E))))))", sent.Uri.PathAndQuery, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_request_line_is_given_with_the_answer()
    {
        using StubHandler handler = StubHandler.Answering(HttpStatusCode.OK, Counted);
        using AudienceCountsClient client = handler.Client();

        AudienceCount shortOne = await client.CountAsync(Python, TestContext.Current.CancellationToken);
        AudienceCount longOne = await client.CountAsync(WithQueryOf(4001), TestContext.Current.CancellationToken);

        Assert.Equal("GET /rest/audienceCounts?q=targetingCriteriaV2&targetingCriteria=" + ((TargetingCriteria)Python).ToRestli(), shortOne.RequestLine);
        Assert.Equal("POST /rest/audienceCounts (X-HTTP-Method-Override: GET, a query of 4001 characters in the body)", longOne.RequestLine);
    }

    [Fact]
    public async Task Criteria_that_cannot_be_sent_never_reach_the_network()
    {
        using StubHandler handler = StubHandler.Answering(HttpStatusCode.OK, Counted);
        using AudienceCountsClient client = handler.Client();

        using AudienceCountsClient trusting = handler.Client(new() { ValidateBeforeSending = false });

        foreach (TargetingCriteria wrong in (TargetingCriteria[])[AllOf.Empty & !Python, AnyOf.Empty])
        {
            await Assert.ThrowsAsync<LinkedInRefusedRequestException>(() => client.CountAsync(wrong, TestContext.Current.CancellationToken));
            await Assert.ThrowsAsync<InvalidOperationException>(() => trusting.CountAsync(wrong, TestContext.Current.CancellationToken));
        }

        await Assert.ThrowsAsync<ArgumentNullException>(() => client.CountAsync(null!, TestContext.Current.CancellationToken));
        Assert.Empty(handler.Sent);
    }

    internal static TargetingCriteria WithQueryOf(int length)
    {
        const int Around = 120;
        AnyOf padding = new CustomFacet("urn:li:adTargetingFacet:x").IsAnyOf(
            Enumerable.Range(0, (length - 600) / 100).Select(index => Urn.Create("x", new string('a', 80) + (1000 + index))));
        int missing = length - "q=targetingCriteriaV2&targetingCriteria=".Length - ((TargetingCriteria)padding).ToRestli().Length;
        Assert.True(missing > Around);
        AnyOf all = padding | new CustomFacet("urn:li:adTargetingFacet:x").Is(Urn.Create("x", new string('b', missing - ",urn%3Ali%3Ax%3A".Length)));
        Assert.Equal(length, "q=targetingCriteriaV2&targetingCriteria=".Length + ((TargetingCriteria)all).ToRestli().Length);
        return all;
    }

    private static async Task<SentRequest> SendAsync(TargetingCriteria criteria, AudienceCountsClientOptions? options = null)
    {
        using StubHandler handler = StubHandler.Answering(HttpStatusCode.OK, Counted);
        using AudienceCountsClient client = handler.Client(options);
        await client.CountAsync(criteria, TestContext.Current.CancellationToken);
        return Assert.Single(handler.Sent);
    }
}
