using System.Net;
using System.Text;

namespace AudienceTyped.Tests;

public sealed class OAuthRefreshTokenProviderTests
{
    private const string Secret = "client-SECRET/with+signs";
    private const string Refresh = "AQ-refresh-CANARY-token";

    private readonly MovingTime _clock = new(new(2026, 11, 2, 3, 4, 5, TimeSpan.Zero));
    private readonly List<RefreshToken> _written = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_token_is_requested_as_a_form_and_kept_for_its_lifetime()
    {
        using StubHandler handler = Answering("""{"access_token":"AQX","expires_in":5184000,"refresh_token":"AQ-refresh-CANARY-token","scope":"r_ads"}""");
        using OAuthRefreshTokenProvider tokens = Provider(handler);

        AccessToken token = await tokens.GetAccessTokenAsync(Cancellation);

        Assert.Equal(new AccessToken("AQX", _clock.GetUtcNow().AddDays(60)), token);
        Assert.Equal(token, await tokens.GetAccessTokenAsync(Cancellation));
        SentRequest sent = Assert.Single(handler.Sent);
        Assert.Equal(("https://www.linkedin.com/oauth/v2/accessToken", HttpMethod.Post), (sent.Uri.AbsoluteUri, sent.Method));
        Assert.Equal("application/x-www-form-urlencoded", sent.Headers["Content-Type"]);
        Assert.Equal(
            "grant_type=refresh_token&refresh_token=AQ-refresh-CANARY-token&client_id=the-id&client_secret=client-SECRET%2Fwith%2Bsigns",
            Encoding.UTF8.GetString(sent.Body));
        Assert.Empty(_written);
    }

    [Fact]
    public async Task A_new_refresh_token_and_a_new_expiry_are_stored_and_used_next()
    {
        using StubHandler handler = Answering("""{"access_token":"AQX","expires_in":60,"refresh_token":"AQ-new","refresh_token_expires_in":31536000}""");
        using OAuthRefreshTokenProvider tokens = Provider(handler);

        await tokens.GetAccessTokenAsync(Cancellation);
        _clock.Move(TimeSpan.FromMinutes(1));
        await tokens.GetAccessTokenAsync(Cancellation);

        Assert.Equal(new RefreshToken("AQ-new", _clock.GetUtcNow().AddMinutes(-1).AddDays(365)), _written[0]);
        Assert.Contains("refresh_token=AQ-new&", Encoding.UTF8.GetString(handler.Sent[1].Body), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(400, """{"error":"invalid_grant","error_description":"The provided authorization grant or refresh token is invalid, expired or revoked."}""", typeof(LinkedInAuthenticationException), "The member must consent again.")]
    [InlineData(401, """{"error":"invalid_client","error_description":"Client authentication failed"}""", typeof(LinkedInAuthenticationException), "The client id or the client secret is wrong.")]
    [InlineData(400, "<html>", typeof(LinkedInAuthenticationException), "was rejected")]
    [InlineData(302, "", typeof(LinkedInApiException), "It redirects")]
    [InlineData(404, "", typeof(LinkedInApiException), "Check TokenAddress.")]
    [InlineData(429, "", typeof(LinkedInUnavailableException), "too many tokens")]
    [InlineData(503, "", typeof(LinkedInUnavailableException), "Try again later.")]
    [InlineData(200, "{}", typeof(LinkedInApiException), "the body has no access token")]
    [InlineData(200, """{"access_token":"not a token"}""", typeof(LinkedInApiException), "the body has no access token")]
    [InlineData(200, """{"access_token":"\ud800"}""", typeof(LinkedInApiException), "the body has no access token")]
    [InlineData(200, "[1", typeof(LinkedInApiException), "the body has no access token")]
    public async Task What_the_endpoint_answers_instead_is_explained(int status, string body, Type type, string explanation)
    {
        using StubHandler handler = StubHandler.Answering((HttpStatusCode)status, body);
        using OAuthRefreshTokenProvider tokens = Provider(handler);

        LinkedInApiException exception = await FailAsync(tokens);

        Assert.Equal((type, (HttpStatusCode)status), (exception.GetType(), exception.StatusCode));
        Assert.Contains(explanation, exception.Message, StringComparison.Ordinal);
        Assert.Single(handler.Sent);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(500)]
    [InlineData(302)]
    [InlineData(200)]
    public async Task No_secret_that_the_endpoint_repeats_reaches_an_exception(int status)
    {
        foreach (string secret in (string[])[Secret, Refresh, Uri.EscapeDataString(Secret)])
        {
            string body = """{"error":"@","error_description":"bad @ here"}""".Replace("@", secret, StringComparison.Ordinal);
            using StubHandler handler = StubHandler.Answering((HttpStatusCode)status, body);
            using OAuthRefreshTokenProvider tokens = Provider(handler);

            LinkedInApiException exception = await FailAsync(tokens);

            string all = string.Join('|', exception, exception.Code, exception.ServiceMessage, exception.AnswerText);
            Assert.DoesNotContain("SECRET", all, StringComparison.Ordinal);
            Assert.DoesNotContain("CANARY", all, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_network_that_fails_is_an_error_without_secrets()
    {
        using StubHandler handler = new(static (_, _) => throw new HttpRequestException("refused: " + Secret));
        using OAuthRefreshTokenProvider tokens = Provider(handler);

        LinkedInUnavailableException exception = Assert.IsType<LinkedInUnavailableException>(await FailAsync(tokens));

        Assert.True(exception.IsTransient);
        Assert.DoesNotContain("SECRET", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refresh_token_that_has_expired_or_is_none_is_not_sent()
    {
        using StubHandler handler = Answering("{}");
        using OAuthRefreshTokenProvider expired = Provider(handler, new RefreshToken(Refresh, _clock.GetUtcNow()));
        using OAuthRefreshTokenProvider missing = Provider(handler, default(RefreshToken));

        Assert.Contains("expired at 2026-11-02 03:04:05Z", Assert.IsType<LinkedInAuthenticationException>(await FailAsync(expired)).Message, StringComparison.Ordinal);
        Assert.Contains("The member must consent first.", Assert.IsType<LinkedInAuthenticationException>(await FailAsync(missing)).Message, StringComparison.Ordinal);
        Assert.Empty(handler.Sent);
    }

    [Theory]
    [InlineData("http://www.linkedin.com/oauth/v2/accessToken")]
    [InlineData("https://me:secret@www.linkedin.com/oauth/v2/accessToken")]
    [InlineData("https://www.linkedin.com/oauth/v2/accessToken?x=1")]
    [InlineData("ftp://localhost/")]
    public void An_address_to_which_no_secret_may_be_sent_is_refused(string address) =>
        Assert.Throws<ArgumentException>(() => new OAuthRefreshTokenProvider(
            new() { ClientId = "i", ClientSecret = "s", TokenAddress = new(address) }, RefreshTokenStore.InMemory(new("t"))));

    [Fact]
    public void A_handler_that_follows_redirects_is_refused()
    {
        using HttpClientHandler following = new();
        using SocketsHttpHandler sockets = new();
        using StubOfHandlers around = new() { InnerHandler = sockets };
        foreach (HttpMessageHandler handler in (HttpMessageHandler[])[following, sockets, around])
        {
            Assert.Contains("AllowAutoRedirect", Assert.Throws<ArgumentException>(() => Provider(handler)).Message, StringComparison.Ordinal);
        }

        sockets.AllowAutoRedirect = false;
        Provider(around).Dispose();
    }

    [Fact]
    public void A_refresh_token_hides_its_text() => Assert.Equal("(refresh token, hidden)", new RefreshToken(Refresh).ToString());

    private static StubHandler Answering(string body) => StubHandler.Answering(HttpStatusCode.OK, body);

    private static Task<LinkedInApiException> FailAsync(AccessTokenProvider tokens) =>
        Assert.ThrowsAnyAsync<LinkedInApiException>(() => tokens.GetAccessTokenAsync(Cancellation).AsTask());

    private OAuthRefreshTokenProvider Provider(HttpMessageHandler handler, RefreshToken? token = null)
    {
        RefreshToken current = token ?? new RefreshToken(Refresh);
        var store = RefreshTokenStore.From(_ => ValueTask.FromResult(current), (replaced, _) =>
        {
            _written.Add(replaced);
            current = replaced;
            return ValueTask.CompletedTask;
        });
        return new(new() { ClientId = "the-id", ClientSecret = Secret, Caching = new() { TimeProvider = _clock } }, store, handler);
    }

    private sealed class StubOfHandlers : DelegatingHandler;
}
