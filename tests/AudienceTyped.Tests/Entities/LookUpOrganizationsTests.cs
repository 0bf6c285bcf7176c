using System.Net;

namespace AudienceTyped.Tests;

public sealed class LookUpOrganizationsTests
{
    private const string Answer = """{"results":{"1035":{"id":1035,"localizedName":"Microsoft","vanityName":"microsoft"},"7":{"localizedName":5}},"statuses":{},"errors":{}}""";

    private static readonly Urn[] _asked = [Urn.Parse("urn:li:organization:7"), Urn.Parse("urn:li:organization:8"), Urn.Parse("urn:li:organization:1035")];

    [Fact]
    public async Task Those_that_the_service_knows_come_in_the_order_in_which_they_were_asked_for()
    {
        StubHandler handler = StubHandler.Answering(HttpStatusCode.OK, Answer);
        IReadOnlyList<FoundOrganization> found = await LookUpAsync(handler, [.. _asked, _asked[0]]);
        Assert.Equal([new(_asked[0], null, null), new(_asked[2], "Microsoft", "microsoft")], found);
        Assert.Equal("/rest/organizationsLookup?ids=List(7,8,1035)", Assert.Single(handler.Sent).Uri.PathAndQuery);
        Assert.Equal("Microsoft (microsoft, urn:li:organization:1035)", found[1].ToString());
    }

    [Fact]
    public async Task A_call_asks_for_fifty()
    {
        StubHandler handler = StubHandler.Answering(HttpStatusCode.OK, Answer);
        Assert.Empty(await LookUpAsync(handler, Enumerable.Range(2000, 101).Select(static id => Urn.Parse($"urn:li:organization:{id}"))));
        Assert.Equal(3, handler.Sent.Count);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"results":[]}""")]
    [InlineData("""{"results":null}""")]
    [InlineData("<html>")]
    [InlineData("""{"results":{"7":{"vanityName":"\uD800"}}}""")]
    public async Task Another_answer_is_an_error(string body) =>
        await Assert.ThrowsAsync<LinkedInApiException>(() => LookUpAsync(StubHandler.Answering(HttpStatusCode.OK, body), _asked));

    [Theory]
    [InlineData("urn:li:organization:x")]
    [InlineData("urn:li:staffCountRange:(1,2)")]
    [InlineData("urn:li:organization:-1")]
    public async Task What_is_no_organization_is_not_sent(string urn)
    {
        StubHandler handler = StubHandler.Answering(HttpStatusCode.OK, Answer);
        await Assert.ThrowsAsync<ArgumentException>(() => LookUpAsync(handler, [Urn.Parse(urn)]));
        Assert.Empty(handler.Sent);
    }

    private static async Task<IReadOnlyList<FoundOrganization>> LookUpAsync(StubHandler handler, IEnumerable<Urn> urns)
    {
        using HttpClient http = new(handler);
        using TargetingEntitiesClient client = new(http, StubHandler.TokenProvider(StubHandler.Token));
        return await client.LookUpOrganizationsAsync(urns, TestContext.Current.CancellationToken);
    }
}
