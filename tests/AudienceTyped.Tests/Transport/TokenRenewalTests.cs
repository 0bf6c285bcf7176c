using System.Net;
using System.Text;
using static AudienceTyped.Tests.Sample;

namespace AudienceTyped.Tests;

/// <summary>After a 401 the provider is told, and asked once more.</summary>
public sealed class TokenRenewalTests
{
    private readonly List<string> _told = [];
    private int _asked;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Another_token_is_tried_once()
    {
        using StubHandler handler = Accepting("second");
        using AudienceCountsClient client = Client(handler, "first", "second");

        Assert.Equal(420, (await client.CountAsync(Python, Cancellation)).Total);
        Assert.Equal(["Bearer first", "Bearer second"], handler.Sent.Select(static sent => sent.Headers["Authorization"]));
        Assert.Equal(["first"], _told);
    }

    [Fact]
    public async Task A_second_401_is_the_end()
    {
        using StubHandler handler = Accepting("third");
        using AudienceCountsClient client = Client(handler, "first", "second", "third");

        await Assert.ThrowsAsync<LinkedInAuthenticationException>(() => client.CountAsync(Python, Cancellation));
        Assert.Equal((2, 2), (handler.Sent.Count, _asked));
        Assert.Equal(["first"], _told);
    }

    [Fact]
    public async Task The_same_token_is_not_sent_again()
    {
        using StubHandler handler = Accepting("another");
        using AudienceCountsClient client = Client(handler, "first", "first");

        LinkedInAuthenticationException exception = await Assert.ThrowsAsync<LinkedInAuthenticationException>(() => client.CountAsync(Python, Cancellation));
        Assert.Equal(HttpStatusCode.Unauthorized, exception.StatusCode);
        Assert.Equal((1, 2), (handler.Sent.Count, _asked));
    }

    [Fact]
    public async Task Why_there_is_no_other_token_arrives()
    {
        using StubHandler handler = Accepting("another");
        using AudienceCountsClient client = Client(handler, "first");

        Assert.Equal("no more tokens", (await Assert.ThrowsAsync<TimeoutException>(() => client.CountAsync(Python, Cancellation))).Message);
        Assert.Single(handler.Sent);
    }

    [Fact]
    public async Task Another_error_asks_for_no_other_token()
    {
        using StubHandler handler = StubHandler.Answering(HttpStatusCode.Forbidden, "{}");
        using AudienceCountsClient client = Client(handler, "first", "second");

        await Assert.ThrowsAsync<LinkedInPermissionException>(() => client.CountAsync(Python, Cancellation));
        Assert.Equal(1, _asked);
        Assert.Empty(_told);
    }

    private static StubHandler Accepting(string token) => new((request, _) => Task.FromResult(request.Headers.Authorization!.Parameter == token
        ? StubHandler.Answer(HttpStatusCode.OK, Encoding.UTF8.GetBytes("""{"elements":[{"total":420}]}"""))
        : StubHandler.Answer(HttpStatusCode.Unauthorized, Encoding.UTF8.GetBytes("""{"code":"INVALID_ACCESS_TOKEN"}"""))));

    private AudienceCountsClient Client(StubHandler handler, params string[] tokens) => new(
        new HttpClient(handler),
        AccessTokenProvider.From(
            _ => _asked < tokens.Length ? ValueTask.FromResult(new AccessToken(tokens[_asked++])) : throw new TimeoutException("no more tokens"),
            rejected => _told.Add(rejected.Value)));
}
