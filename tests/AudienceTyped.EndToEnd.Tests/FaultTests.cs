using System.Net;
using System.Net.Sockets;
using System.Text;

namespace AudienceTyped.EndToEnd.Tests;

public sealed class FaultTests
{
    private static readonly TargetingCriteria _criteria = Facet.Skills.Is(Skill.Engineering);

    [Fact]
    public async Task A_closed_port_is_named()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        int port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        using AudienceCountsClient client = Clients.For(new Uri($"http://127.0.0.1:{port}/"));

        LinkedInApiException exception = await CountAsync(client);

        Assert.Null(exception.StatusCode);
        Assert.Contains($"http://127.0.0.1:{port}/rest/audienceCounts could not be reached", exception.Message, StringComparison.Ordinal);
        Assert.NotNull(exception.RequestLine);
        Assert.Equal(_criteria.Key, exception.CriteriaKey);
    }

    [Fact]
    public async Task A_page_of_a_gateway_is_shown_in_part()
    {
        await using RawServer server = new(
            RawServer.Answer("502 Bad Gateway", "<html><body>Bad gateway</body></html>", "Content-Type: text/html\r\nx-li-uuid: AAX1\r\n"));
        using AudienceCountsClient client = Clients.For(server.BaseAddress);

        LinkedInApiException exception = await CountAsync(client);

        Assert.Equal(HttpStatusCode.BadGateway, exception.StatusCode);
        Assert.Null(exception.Code);
        Assert.Equal("AAX1", exception.RequestId);
        Assert.Contains("<html><body>Bad gateway", exception.Message, StringComparison.Ordinal);
        Assert.Contains("on the service's side", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_with_status_200_is_no_count()
    {
        await using RawServer server = new(RawServer.Answer("200 OK", "<html>Sign in</html>", "Content-Type: text/html\r\n"));
        using AudienceCountsClient client = Clients.For(server.BaseAddress);

        LinkedInApiException exception = await CountAsync(client);

        Assert.Contains("the body is not a count: '<html>Sign in</html>'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_error_still_has_its_status()
    {
        await using RawServer server = new(RawServer.Answer("500 Internal Server Error", ""));
        using AudienceCountsClient client = Clients.For(server.BaseAddress);

        Assert.Equal(HttpStatusCode.InternalServerError, (await CountAsync(client)).StatusCode);
    }

    [Fact]
    public async Task A_connection_that_breaks_in_the_body_is_an_error_and_not_a_count()
    {
        await using RawServer server = new("HTTP/1.1 200 OK\r\nContent-Length: 500\r\nConnection: close\r\n\r\n{\"elements\":[{\"total\":42");
        using AudienceCountsClient client = Clients.For(server.BaseAddress);

        LinkedInApiException exception = await CountAsync(client);

        Assert.Equal(HttpStatusCode.OK, exception.StatusCode);
        Assert.Contains("the body of the answer could not be read", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_is_not_followed_with_a_token()
    {
        await using RawServer elsewhere = new(RawServer.Answer("200 OK", """{"elements":[{"total":1}]}"""));
        await using RawServer server = new(RawServer.Answer("302 Found", "", $"Location: {elsewhere.BaseAddress}\r\n"));
        using AudienceCountsClient client = Clients.For(server.BaseAddress);

        LinkedInApiException exception = await CountAsync(client);

        Assert.Equal(HttpStatusCode.Found, exception.StatusCode);
        Assert.Empty(elsewhere.Requests);
    }

    [Fact]
    public async Task An_answer_that_came_by_a_redirect_is_refused()
    {
        await using RawServer elsewhere = new(RawServer.Answer("200 OK", """{"elements":[{"total":1}]}"""));
        await using RawServer server = new(RawServer.Answer("302 Found", "", $"Location: {elsewhere.BaseAddress}\r\n"));
        using HttpClient following = new();
        using AudienceCountsClient client = Clients.For(following, server.BaseAddress);

        LinkedInApiException exception = await CountAsync(client);

        Assert.Contains("followed a redirect", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Clients.Token, Assert.Single(elsewhere.Requests), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_endless_answer_is_cut_off()
    {
        await using RawServer server = new(static async (stream, cancellationToken) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\n\r\n"u8.ToArray(), cancellationToken);
            byte[] blanks = [.. Enumerable.Repeat((byte)' ', 64 * 1024)];
            while (true)
            {
                await stream.WriteAsync(blanks, cancellationToken);
            }
        });
        using AudienceCountsClient client = Clients.For(server.BaseAddress);

        Assert.Contains("the body of the answer could not be read", (await CountAsync(client)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_trickles_ends_with_the_time_limit()
    {
        await using RawServer server = new(static async (stream, cancellationToken) =>
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n"), cancellationToken);
            while (true)
            {
                await stream.WriteAsync(" "u8.ToArray(), cancellationToken);
                await Task.Delay(20, cancellationToken);
            }
        });
        using HttpClient hurried = new() { Timeout = TimeSpan.FromMilliseconds(300) };
        using AudienceCountsClient client = Clients.For(hurried, server.BaseAddress);

        Assert.Contains("did not answer within 0.3 seconds", (await CountAsync(client)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_call_is_cancelled_and_nothing_else()
    {
        TaskCompletionSource asked = new();
        await using RawServer server = new(async (_, cancellationToken) =>
        {
            asked.SetResult();
            await Task.Delay(Timeout.Infinite, cancellationToken);
        });
        using AudienceCountsClient client = Clients.For(server.BaseAddress);
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);

        Task<AudienceCount> counting = client.CountAsync(_criteria, cancellation.Token);
        await asked.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        await cancellation.CancelAsync();

        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => counting);
        Assert.Equal(cancellation.Token, exception.CancellationToken);
    }

    private static async Task<LinkedInApiException> CountAsync(AudienceCountsClient client)
    {
        LinkedInApiException exception = await Assert.ThrowsAnyAsync<LinkedInApiException>(
            () => client.CountAsync(_criteria, TestContext.Current.CancellationToken));
        Assert.DoesNotContain(Clients.Token, exception.ToString(), StringComparison.Ordinal);
        return exception;
    }
}
