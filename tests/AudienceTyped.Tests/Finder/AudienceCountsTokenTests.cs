using System.Net;
using static AudienceTyped.Tests.Sample;

namespace AudienceTyped.Tests;

public sealed class AudienceCountsTokenTests
{
    private const string Counted = """{"elements":[{"total":420}]}""";
    private static readonly DateTimeOffset _now = new(2026, 11, 2, 3, 4, 5, TimeSpan.Zero);

    [Theory]
    [InlineData(401, "Bearer @ was refused", null)]
    [InlineData(401, """{"message":"Bearer @ is wrong","code":"@","requestId":"@","errorDetails":{"inputErrors":[{"code":"@","description":"@"}]}}""", null)]
    [InlineData(
        400,
        """{"message":"\u0041QX-secret-token-9f8e7d","code":"\u0041QX-secret-token-9f8e7d","errorDetails":{"inputErrors":[{"description":"\u0041QX-secret-token-9f8e7d"}]}}""",
        null)]
    [InlineData(500, "", "@")]
    [InlineData(200, "<html>@</html>", null)]
    [InlineData(200, """{"elements":[{"total":"@"}]}""", null)]
    [InlineData(200, """{"elements":"@"}""", "@")]
    [InlineData(302, "@", "@")]
    public async Task A_token_that_the_service_echoes_reaches_no_exception(int status, string body, string? requestId)
    {
        string padding = new('.', 300);
        foreach (string before in (string[])["", "x", padding[..60], padding[..75], padding[..79], padding])
        {
            (string, string)[] headers = requestId is null ? [] : [("x-li-uuid", before + StubHandler.Token)];
            using StubHandler handler = StubHandler.Answering(
                (HttpStatusCode)status, body.Replace("@", before + StubHandler.Token, StringComparison.Ordinal), headers);
            using AudienceCountsClient client = handler.Client();

            LinkedInApiException exception = await Assert.ThrowsAnyAsync<LinkedInApiException>(
                () => client.CountAsync(Python, TestContext.Current.CancellationToken));

            string all = string.Join('|', exception.ToString(), exception.Code, exception.ServiceMessage, exception.RequestId, exception.RequestLine);
            Assert.DoesNotContain(StubHandler.Token[..5], all, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_count_holds_no_token()
    {
        using StubHandler handler = StubHandler.Answering(HttpStatusCode.OK, Counted, ("x-li-uuid", StubHandler.Token));
        using AudienceCountsClient client = handler.Client();

        AudienceCount count = await client.CountAsync(Python, TestContext.Current.CancellationToken);

        Assert.DoesNotContain(StubHandler.Token, count.RequestId + count.RequestLine + count, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_is_asked_for_before_each_call_with_the_token_of_cancellation()
    {
        int asked = 0;
        CancellationToken given = default;
        var tokens = AccessTokenProvider.From(cancellationToken =>
        {
            given = cancellationToken;
            return ValueTask.FromResult(new AccessToken($"token{++asked}"));
        });
        using StubHandler handler = StubHandler.Answering(HttpStatusCode.OK, Counted);
        using HttpClient httpClient = new(handler);
        using AudienceCountsClient client = new(httpClient, tokens);
        using CancellationTokenSource source = new();

        await client.CountAsync(Python, TestContext.Current.CancellationToken);
        await client.CountAsync(Python, source.Token);

        Assert.Equal(["Bearer token1", "Bearer token2"], handler.Sent.Select(sent => sent.Headers["Authorization"]));
        Assert.Equal(source.Token, given);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(-1, false)]
    [InlineData(1, true)]
    public async Task An_expired_token_is_not_sent(int secondsLeft, bool isSent)
    {
        using StubHandler handler = StubHandler.Answering(HttpStatusCode.OK, Counted);
        using HttpClient httpClient = new(handler);
        using AudienceCountsClient client = new(
            httpClient,
            AccessTokenProvider.From(_ => ValueTask.FromResult(new AccessToken("SECRET", _now.AddSeconds(secondsLeft)))),
            new AudienceCountsClientOptions { TimeProvider = new FixedTime(_now) });

        Task<AudienceCount> counting = client.CountAsync(Python, TestContext.Current.CancellationToken);

        if (isSent)
        {
            Assert.Equal(420, (await counting).Total);
        }
        else
        {
            LinkedInAuthenticationException exception = await Assert.ThrowsAsync<LinkedInAuthenticationException>(() => counting);
            Assert.Contains("expired at 2026-11-02 03:04:0", exception.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("SECRET", exception.ToString(), StringComparison.Ordinal);
            Assert.Empty(handler.Sent);
        }
    }

    [Fact]
    public async Task The_default_token_is_not_sent()
    {
        using StubHandler handler = StubHandler.Answering(HttpStatusCode.OK, Counted);
        using HttpClient httpClient = new(handler);
        using AudienceCountsClient client = new(httpClient, AccessTokenProvider.From(_ => default));

        Assert.Contains(
            "default(AccessToken)",
            (await Assert.ThrowsAsync<LinkedInAuthenticationException>(() => client.CountAsync(Python, TestContext.Current.CancellationToken))).Message,
            StringComparison.Ordinal);
        Assert.Empty(handler.Sent);
    }

    [Fact]
    public async Task What_the_provider_throws_arrives_as_it_is()
    {
        using StubHandler handler = StubHandler.Answering(HttpStatusCode.OK, Counted);
        using HttpClient httpClient = new(handler);
        using AudienceCountsClient client = new(httpClient, AccessTokenProvider.From(_ => throw new TimeoutException("the vault is shut")));

        Assert.Equal(
            "the vault is shut", (await Assert.ThrowsAsync<TimeoutException>(() => client.CountAsync(Python, TestContext.Current.CancellationToken))).Message);
    }
}
