using System.Net;
using AudienceTyped.EndToEnd.Tests;
using Microsoft.Extensions.DependencyInjection;

namespace AudienceTyped.Extensions.Tests;

/// <summary>
/// Every status over a real socket: the exception, whether a retry can help, and how many requests left. Then what the emulator has no fault for.
/// </summary>
public sealed class StatusTableTests
{
    private const string Counted = """{"elements":[{"active":0,"total":94000}]}""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_status_has_its_class_and_number_of_requests()
    {
        await using AccountHost host = await AccountHost.StartAsync(static options =>
            (options.Budget.Enabled, options.Resilience.MinimumThroughput) = (false, 10_000));
        foreach (int status in Enumerable.Range(201, 399))
        {
            host.Emulator.Reset();
            host.Emulator.Fail(EmulatedFault.Of(status, ""), EmulatedReply.UntilTakenBack);
            Exception? exception = await Record.ExceptionAsync(() => host.Client.CountAsync(Audiences.Germany, Cancellation));
            var failed = Assert.IsType<LinkedInApiException>(exception, exactMatch: false);
            (Type type, bool isTransient, int requests) = Expected(status);
            Assert.Equal(
                (status, type, isTransient, requests), ((int)failed.StatusCode!, failed.GetType(), failed.IsTransient, host.Emulator.Requests.Count));
        }
    }

    [Theory]
    [InlineData("text/html; charset=utf-8")]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData("application/octet-stream")]
    public async Task The_body_counts_and_not_its_content_type(string contentType)
    {
        await using AccountHost host = await AccountHost.StartAsync();
        host.Emulator.Fail(EmulatedFault.Of(200, Counted, contentType));
        Assert.Equal(94_000, (await host.Client.CountAsync(Audiences.Germany, Cancellation)).Total);
        host.Emulator.Fail(EmulatedFault.Of(200, "<html>Sign in</html>"));
        var exception = await Assert.ThrowsAsync<LinkedInApiException>(() => host.Client.CountAsync(Audiences.France, Cancellation));
        Assert.Contains("the body is not a count: '<html>Sign in</html>'", exception.Message, StringComparison.Ordinal);
        Assert.Equal(2, host.Emulator.Requests.Count);
    }

    [Theory]
    [InlineData("301 Moved Permanently")]
    [InlineData("302 Found")]
    [InlineData("307 Temporary Redirect")]
    [InlineData("308 Permanent Redirect")]
    public async Task A_redirect_is_not_followed_with_a_token(string status)
    {
        await using RawServer elsewhere = new(RawServer.Answer("200 OK", Counted));
        await using RawServer server = new(RawServer.Answer(status, "", $"Location: {elsewhere.BaseAddress}\r\n"));
        await using ServiceProvider provider = Account(server);
        var exception = await Assert.ThrowsAsync<LinkedInApiException>(() => CountAsync(provider));
        Assert.Equal(status[..3], ((int)exception.StatusCode!).ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Single(server.Requests);
        Assert.Empty(elsewhere.Requests);
    }

    [Fact]
    public async Task A_quota_with_a_stated_pause_is_waited_for_once()
    {
        await using RawServer server = new(RawServer.Answer("429 Too Many Requests", "", "Retry-After: 1\r\n"));
        await using ServiceProvider provider = Account(server);
        var exception = await Assert.ThrowsAsync<LinkedInQuotaException>(() => CountAsync(provider));
        Assert.Equal((QuotaWindow.Minute, false, true), (exception.Window, exception.IsWindowAssumed, exception.IsTransient));
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task A_pause_that_the_service_asks_for_and_that_outlasts_the_call_is_not_begun()
    {
        await using RawServer server = new(RawServer.Answer("503 Service Unavailable", "", "Retry-After: 3600\r\n"));
        await using ServiceProvider provider = Account(server);
        var exception = await Assert.ThrowsAsync<LinkedInUnavailableException>(() => CountAsync(provider));
        Assert.Equal((HttpStatusCode.ServiceUnavailable, TimeSpan.FromHours(1)), (exception.StatusCode, exception.RetryAfter));
        Assert.Single(server.Requests);
    }

    private static (Type Class, bool IsTransient, int Requests) Expected(int status) => status switch
    {
        400 => (typeof(LinkedInRefusedRequestException), false, 1),
        401 => (typeof(LinkedInAuthenticationException), false, 1),
        403 => (typeof(LinkedInPermissionException), false, 1),
        426 => (typeof(LinkedInVersionException), false, 1),
        429 => (typeof(LinkedInQuotaException), false, 1),
        408 or 500 or 502 or 503 or 504 => (typeof(LinkedInUnavailableException), true, 4),
        >= 500 => (typeof(LinkedInUnavailableException), false, 1),
        _ => (typeof(LinkedInApiException), false, 1),
    };

    private static ServiceProvider Account(RawServer server)
    {
        ServiceCollection services = new();
        services.AddAudienceTyped(options => (options.BaseAddress, options.AccessToken) = (server.BaseAddress, "token-of-the-test"));
        return services.BuildServiceProvider();
    }

    private static Task<AudienceCount> CountAsync(ServiceProvider provider) =>
        provider.GetRequiredService<AudienceCountsClient>().CountAsync(Audiences.Germany, Cancellation);
}
