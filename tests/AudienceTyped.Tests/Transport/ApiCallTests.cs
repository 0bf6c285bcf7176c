using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using static AudienceTyped.Tests.Sample;

namespace AudienceTyped.Tests;

/// <summary>What handlers, proxies and HttpClients of the caller's do to a call.</summary>
public sealed class ApiCallTests
{
    private const string Counted = """{"elements":[{"total":420}]}""";

    [Theory]
    [InlineData("Connection refused (127.0.0.1:9)", "Connection refused (127.0.0.1:9). Check the address")]
    [InlineData("Name or service not known.", "Name or service not known. Check the address")]
    [InlineData("Really?", "Really? Check the address")]
    public async Task Foreign_words_end_their_sentence(string said, string expected)
    {
        Assert.Contains("could not be reached: " + expected, (await FailAsync(new HttpRequestException(said))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_network_error_that_no_one_wrapped_is_told_like_one_that_is()
    {
        LinkedInApiException exception = await FailAsync(new IOException("broken pipe"));

        Assert.Contains("could not be reached: broken pipe. Check", exception.Message, StringComparison.Ordinal);
        Assert.IsType<IOException>(exception.InnerException);
    }

    [Fact]
    public async Task What_a_handler_throws_of_its_own_kind_arrives_as_it_is()
    {
        using StubHandler handler = new((_, _) => throw new NotSupportedException("circuit open"));
        using AudienceCountsClient client = handler.Client();

        Assert.Equal(
            "circuit open", (await Assert.ThrowsAsync<NotSupportedException>(() => client.CountAsync(Python, TestContext.Current.CancellationToken))).Message);
    }

    [Fact]
    public async Task A_call_that_others_gave_up_is_not_told_as_the_time_limit()
    {
        LinkedInApiException exception = await FailAsync(
            new TaskCanceledException(
                "A task was canceled.", new TimeoutException("A connection could not be established within the configured ConnectTimeout.")));

        Assert.Contains(
            "was aborted: A connection could not be established within the configured ConnectTimeout. The HttpClient",
            exception.Message,
            StringComparison.Ordinal);
        Assert.DoesNotContain("did not answer within", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_time_limit_no_time_is_named()
    {
        using StubHandler handler = new((_, _) => throw new TaskCanceledException());
        using AudienceCountsClient client = handler.Client(timeout: Timeout.InfiniteTimeSpan);

        Assert.DoesNotContain(
            "seconds",
            (await Assert.ThrowsAnyAsync<LinkedInApiException>(() => client.CountAsync(Python, TestContext.Current.CancellationToken))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_disposed_of_during_a_call_ends_it_with_an_error()
    {
        TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using StubHandler handler = new(async (_, cancellationToken) =>
        {
            reached.SetResult();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException("unreachable");
        });
        HttpClient httpClient = new(handler);
        using AudienceCountsClient client = new(httpClient, StubHandler.TokenProvider(StubHandler.Token));

        Task<AudienceCount> counting = client.CountAsync(Python, TestContext.Current.CancellationToken);
        await reached.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        httpClient.Dispose();

        Assert.Contains("was aborted", (await Assert.ThrowsAnyAsync<LinkedInApiException>(() => counting)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_cannot_be_unpacked_is_an_error_with_the_status()
    {
        using StubHandler handler = new(
            (_, _) => Task.FromResult(
                new HttpResponseMessage(HttpStatusCode.OK)
                {
                    Content = new StreamContent(
                    new GZipStream(new MemoryStream([1, 2, 3, 4]), CompressionMode.Decompress))
                }));
        using AudienceCountsClient client = handler.Client();

        LinkedInApiException exception = await Assert.ThrowsAnyAsync<LinkedInApiException>(
            () => client.CountAsync(Python, TestContext.Current.CancellationToken));

        Assert.Equal(HttpStatusCode.OK, exception.StatusCode);
        Assert.Contains("answered 200, but the body of the answer could not be read", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_byte_order_mark_before_the_answer_is_skipped()
    {
        using StubHandler handler = StubHandler.Answering(HttpStatusCode.OK, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Counted)]);
        using AudienceCountsClient client = handler.Client();
        using StubHandler refusing = StubHandler.Answering(HttpStatusCode.Forbidden, [.. Encoding.UTF8.Preamble, .. """{"code":"ACCESS_DENIED"}"""u8]);
        using AudienceCountsClient refused = refusing.Client();

        Assert.Equal(420, (await client.CountAsync(Python, TestContext.Current.CancellationToken)).Total);
        Assert.Equal(
            "ACCESS_DENIED",
            (await Assert.ThrowsAnyAsync<LinkedInApiException>(() => refused.CountAsync(Python, TestContext.Current.CancellationToken))).Code);
    }

    [Theory]
    [InlineData(HttpStatusCode.Created)]
    [InlineData(HttpStatusCode.Accepted)]
    [InlineData(HttpStatusCode.NoContent)]
    [InlineData(HttpStatusCode.PartialContent)]
    public async Task Another_success_is_no_count(HttpStatusCode status)
    {
        using StubHandler handler = StubHandler.Answering(status, status == HttpStatusCode.NoContent ? "" : Counted);
        using AudienceCountsClient client = handler.Client();

        Assert.Equal(
            status, (await Assert.ThrowsAnyAsync<LinkedInApiException>(() => client.CountAsync(Python, TestContext.Current.CancellationToken))).StatusCode);
    }

    [Theory]
    [InlineData("120", 120, "It asks you to wait 120 seconds (Retry-After).")]
    [InlineData("1", 1, "It asks you to wait 1 second (Retry-After).")]
    [InlineData("0", 0, null)]
    [InlineData("Mon, 02 Nov 2026 03:05:05 GMT", 60, "It asks you to wait 60 seconds (Retry-After).")]
    [InlineData("Mon, 02 Nov 2026 03:00:00 GMT", 0, null)]
    [InlineData("2147483647", 86_400, "It asks you to wait 86400 seconds (Retry-After).")]
    [InlineData("Fri, 31 Dec 9999 23:59:59 GMT", 86_400, "It asks you to wait 86400 seconds (Retry-After).")]
    [InlineData("soon", null, null)]
    [InlineData(null, null, null)]
    public async Task The_message_has_the_pause_that_the_service_asks_for(string? retryAfter, int? seconds, string? sentence)
    {
        using StubHandler handler = StubHandler.Answering(HttpStatusCode.TooManyRequests, "", retryAfter is null ? [] : [("Retry-After", retryAfter)]);
        using AudienceCountsClient client = handler.Client(
            new AudienceCountsClientOptions { TimeProvider = new FixedTime(new(2026, 11, 2, 3, 4, 5, TimeSpan.Zero)) });

        LinkedInApiException exception = await Assert.ThrowsAnyAsync<LinkedInApiException>(
            () => client.CountAsync(Python, TestContext.Current.CancellationToken));

        Assert.Equal(seconds, exception.RetryAfter?.TotalSeconds);
        Assert.Equal(sentence is not null, exception.Message.Contains("Retry-After", StringComparison.Ordinal));
        Assert.Contains(sentence ?? "", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Headers_that_the_callers_client_adds_to_all_calls_do_not_change_those_of_the_protocol()
    {
        using StubHandler handler = StubHandler.Answering(HttpStatusCode.OK, Counted);
        using HttpClient httpClient = new(handler) { BaseAddress = new Uri("https://gateway.example/linkedin/") };
        httpClient.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "another");
        httpClient.DefaultRequestHeaders.Add("LinkedIn-Version", "202401");
        httpClient.DefaultRequestHeaders.Add("X-Restli-Protocol-Version", "1.0.0");
        httpClient.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        httpClient.DefaultRequestHeaders.UserAgent.ParseAdd("reports/1.0");
        using AudienceCountsClient client = new(httpClient, StubHandler.TokenProvider(StubHandler.Token));

        await client.CountAsync(Python, TestContext.Current.CancellationToken);

        SentRequest sent = Assert.Single(handler.Sent);
        Assert.StartsWith("https://gateway.example/linkedin/rest/audienceCounts?q=", sent.Uri.OriginalString, StringComparison.Ordinal);
        Assert.Equal(
            [("Accept", "application/json"), ("Authorization", "Bearer " + StubHandler.Token), ("LinkedIn-Version", "202609"), ("User-Agent", $"reports/1.0, AudienceTyped/{LibraryName.Version}"), ("X-Restli-Protocol-Version", "2.0.0")],
            sent.Headers.OrderBy(header => header.Key, StringComparer.Ordinal).Select(header => (header.Key, header.Value)));
    }

    [Fact]
    public async Task The_version_of_http_is_that_of_the_callers_client()
    {
        (Version Version, HttpVersionPolicy Policy) seen = default;
        using StubHandler handler = new((request, _) =>
        {
            seen = (request.Version, request.VersionPolicy);
            return Task.FromResult(StubHandler.Answer(HttpStatusCode.OK, Encoding.UTF8.GetBytes(Counted)));
        });
        using HttpClient httpClient =
            new(handler) { DefaultRequestVersion = HttpVersion.Version20, DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact };
        using AudienceCountsClient client = new(httpClient, StubHandler.TokenProvider(StubHandler.Token));

        await client.CountAsync(Python, TestContext.Current.CancellationToken);

        Assert.Equal((HttpVersion.Version20, HttpVersionPolicy.RequestVersionExact), seen);
    }

    private static async Task<LinkedInApiException> FailAsync(Exception thrown)
    {
        using StubHandler handler = new((_, _) => throw thrown);
        using AudienceCountsClient client = handler.Client();
        return await Assert.ThrowsAnyAsync<LinkedInApiException>(() => client.CountAsync(Python, TestContext.Current.CancellationToken));
    }
}
