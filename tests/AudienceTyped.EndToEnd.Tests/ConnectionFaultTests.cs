using System.Net;
using System.Net.Sockets;
using System.Text;

namespace AudienceTyped.EndToEnd.Tests;

/// <summary>Faults below HTTP, which the message names, and answers that quote the token.</summary>
public sealed class ConnectionFaultTests
{
    private static readonly TargetingCriteria _criteria = Facet.Skills.Is(Skill.Engineering);

    [Theory]
    [InlineData("localhost", 1, "The issuer of its TLS certificate is not trusted on this machine.")]
    [InlineData("elsewhere.example", 1, "Its TLS certificate is for another host name.")]
    [InlineData("localhost", -1, "Its TLS certificate has expired or is not valid yet.")]
    public async Task A_certificate_is_refused_with_the_reason(string hostName, int validYears, string reason)
    {
        await using TlsServer server = new(hostName, DateTimeOffset.UtcNow.AddYears(validYears).AddDays(-1));
        using AudienceCountsClient client = Clients.For(server.BaseAddress);

        Assert.Contains($"could not be reached: {reason}", (await FailAsync(client)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_without_tls_is_named_as_one()
    {
        using TcpListener server = new(IPAddress.Loopback, 0);
        server.Start();
        using AudienceCountsClient client = Clients.For(new Uri($"https://localhost:{((IPEndPoint)server.LocalEndpoint).Port}/"));
        Task<LinkedInApiException> failing = FailAsync(client);
        using TcpClient connection = await server.AcceptTcpClientAsync(TestContext.Current.CancellationToken);
        await connection.GetStream().WriteAsync("HTTP/1.1 400 Bad Request\r\n\r\n"u8.ToArray(), TestContext.Current.CancellationToken);

        Assert.Contains("The two sides agree on no TLS protocol, or what answers there is not TLS.", (await failing).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_that_is_closed_without_an_answer_is_named()
    {
        await using RawServer server = new(static (_, _) => Task.CompletedTask);
        using AudienceCountsClient client = Clients.For(server.BaseAddress);

        Assert.Contains(
            "could not be reached: The connection was closed before the answer was complete.", (await FailAsync(client)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_that_is_reset_is_named()
    {
        await using RawServer server = new(static (stream, _) =>
        {
            ((NetworkStream)stream).Socket.LingerState = new LingerOption(enable: true, seconds: 0);
            ((NetworkStream)stream).Socket.Close();
            return Task.CompletedTask;
        });
        using AudienceCountsClient client = Clients.For(server.BaseAddress);

        Assert.Contains("could not be reached: The connection was reset by the other side.", (await FailAsync(client)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_ends_too_early_is_named()
    {
        await using RawServer server = new("HTTP/1.1 200 OK\r\nContent-Length: 500\r\nConnection: close\r\n\r\n{\"elements\":[");
        using AudienceCountsClient client = Clients.For(server.BaseAddress);

        Assert.Contains(
            "answered 200, but the body of the answer could not be read: The connection was closed before the answer was complete.",
            (await FailAsync(client)).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HTTP/1.1 @\r\n\r\n")]
    [InlineData("@\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\n@\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\n@ @: @\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: @\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n@\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n@\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: @\r\nContent-Encoding: br\r\nContent-Length: 7\r\nConnection: close\r\n\r\n@")]
    [InlineData("HTTP/1.1 302 Found\r\nLocation: https://elsewhere.example/@?@#@\r\nContent-Length: 0\r\n\r\n")]
    [InlineData("HTTP/1.1 302 Found\r\nLocation: /@\r\nContent-Length: 0\r\n\r\n")]
    [InlineData("HTTP/1.1 407 @\r\nProxy-Authenticate: @\r\nContent-Length: 0\r\n\r\n")]
    [InlineData("HTTP/1.1 429 @\r\nRetry-After: @\r\nx-li-uuid: @\r\nContent-Length: 0\r\n\r\n")]
    public async Task A_token_in_a_malformed_answer_reaches_no_text(string answer)
    {
        await using RawServer server = new(answer.Replace("@", Clients.Token, StringComparison.Ordinal));
        using AudienceCountsClient client = Clients.For(server.BaseAddress);

        LinkedInApiException exception = await FailAsync(client);

        Assert.DoesNotContain(
            "AQX-secret", exception + exception.ServiceMessage + exception.Code + exception.RequestId + exception.RequestLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Damaged_compressed_answers_are_errors_of_the_service()
    {
        byte[] whole = Compress("""{"elements":[{"active":0,"total":94000}],"paging":{"count":10,"start":0,"links":[]}}""");
        Random random = new(4711);
        for (int round = 0; round < 100; round++)
        {
            byte[] damaged = [.. whole];
            damaged[random.Next(damaged.Length)] ^= (byte)random.Next(1, 256);
            await using RawServer server = new(async (stream, cancellationToken) =>
            {
                string head = string.Create(
                    System.Globalization.CultureInfo.InvariantCulture,
                    $"HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Length: {damaged.Length}\r\nConnection: close\r\n\r\n");
                await stream.WriteAsync(Encoding.ASCII.GetBytes(head), cancellationToken);
                await stream.WriteAsync(damaged, cancellationToken);
            });
            using AudienceCountsClient client = Clients.For(server.BaseAddress);
            try
            {
                // Some damage leaves another valid answer.
                Assert.NotNull(await client.CountAsync(_criteria, TestContext.Current.CancellationToken));
            }
            catch (LinkedInApiException exception)
            {
                Assert.Equal(HttpStatusCode.OK, exception.StatusCode);
            }
        }
    }

    private static byte[] Compress(string text)
    {
        using MemoryStream compressed = new();
        using (System.IO.Compression.BrotliStream stream = new(compressed, System.IO.Compression.CompressionMode.Compress))
        {
            stream.Write(Encoding.UTF8.GetBytes(text));
        }

        return compressed.ToArray();
    }

    private static async Task<LinkedInApiException> FailAsync(AudienceCountsClient client)
    {
        LinkedInApiException exception = await Assert.ThrowsAnyAsync<LinkedInApiException>(
            () => client.CountAsync(_criteria, TestContext.Current.CancellationToken));
        Assert.DoesNotContain(Clients.Token, exception.ToString(), StringComparison.Ordinal);
        return exception;
    }
}
