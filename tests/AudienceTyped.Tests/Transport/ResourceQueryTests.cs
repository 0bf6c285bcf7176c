using System.Net;
using System.Text;
using static AudienceTyped.Tests.Sample;

namespace AudienceTyped.Tests;

/// <summary>Requests of a caller's own, under the same rules as a count.</summary>
public sealed class ResourceQueryTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("adTargetingFacets", "https://api.linkedin.com/rest/adTargetingFacets")]
    [InlineData("adAccounts/1/adCampaigns/2?fields=id,name", "https://api.linkedin.com/rest/adAccounts/1/adCampaigns/2?fields=id,name")]
    [InlineData("adSegments?q=accounts&accounts=List(urn%3Ali%3Ax%3A1)", "https://api.linkedin.com/rest/adSegments?q=accounts&accounts=List(urn%3Ali%3Ax%3A1)")]
    public async Task It_is_sent_as_written_with_the_headers_of_a_count(string text, string address)
    {
        using StubHandler handler = StubHandler.Answering(HttpStatusCode.OK, """{"any":1}""", ("x-li-uuid", "id"));
        using AudienceCountsClient client = handler.Client();

        LinkedInAnswer answer = await client.SendAsync(text, Cancellation);

        SentRequest sent = Assert.Single(handler.Sent);
        Assert.Equal(
            (address, "Bearer " + StubHandler.Token, "202609", "2.0.0"),
            (sent.Uri.OriginalString, sent.Headers["Authorization"], sent.Headers["LinkedIn-Version"], sent.Headers["X-Restli-Protocol-Version"]));
        Assert.Equal(("""{"any":1}""", "id"), (answer.ReadText(), answer.RequestId));
        Assert.StartsWith("GET /rest/" + text, answer.RequestLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_query_is_sent_in_a_body()
    {
        using StubHandler handler = StubHandler.Answering(HttpStatusCode.OK, "{}");
        using AudienceCountsClient client = handler.Client();
        string query = "q=x&y=" + new string('a', 4000);

        await client.SendAsync("adSegments?" + query, Cancellation);

        SentRequest sent = Assert.Single(handler.Sent);
        Assert.Equal((HttpMethod.Post, "GET", query), (sent.Method, sent.Headers["X-HTTP-Method-Override"], Encoding.ASCII.GetString(sent.Body)));
    }

    [Fact]
    public async Task Its_errors_are_those_of_a_count_with_the_likely_cause_in_its_criteria()
    {
        using StubHandler handler = StubHandler.Answering(HttpStatusCode.BadRequest, """{"message":"no"}""");
        using AudienceCountsClient client = handler.Client();
        TargetingCriteria wrong = Python & !SampleFacet.AgeRanges.Is(SampleRange.Small);

        LinkedInRefusedRequestException exception = await Assert.ThrowsAsync<LinkedInRefusedRequestException>(
            () => client.SendAsync("adSupplyForecasts?q=criteriaV2&targetingCriteria=" + wrong.ToRestli(), Cancellation));
        Assert.Equal(("AUD1001", wrong.Key), (exception.LikelyCause?.Id, exception.CriteriaKey));

        exception = await Assert.ThrowsAsync<LinkedInRefusedRequestException>(
            () => client.SendAsync("adSupplyForecasts?q=criteriaV2&targetingCriteria=(broken", Cancellation));
        Assert.Null(exception.LikelyCause);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("?q=x")]
    [InlineData("/adSegments")]
    [InlineData("https://elsewhere.example/x")]
    [InlineData("//elsewhere.example/x")]
    [InlineData("rest/adSegments")]
    [InlineData("v2/adSegments")]
    [InlineData("adSegments/")]
    [InlineData("../v2/me")]
    [InlineData("adSegments/../../v2/me")]
    [InlineData("adSegments/./x")]
    [InlineData("adSegments#x")]
    [InlineData("adSegments?q=a b")]
    [InlineData("adSegments?q=a\r\nHost: x")]
    [InlineData("adSegments?q=é")]
    [InlineData("ad\\Segments")]
    [InlineData("adSegments?oauth2_access_token=SECRET")]
    public async Task What_could_lead_elsewhere_or_leak_is_refused(string? text)
    {
        using StubHandler handler = StubHandler.Answering(HttpStatusCode.OK, "{}");
        using AudienceCountsClient client = handler.Client();

        ArgumentException exception = await Assert.ThrowsAnyAsync<ArgumentException>(() => client.SendAsync(text!, Cancellation));
        Assert.DoesNotContain("SECRET", exception.Message, StringComparison.Ordinal);
        Assert.Empty(handler.Sent);
    }
}
