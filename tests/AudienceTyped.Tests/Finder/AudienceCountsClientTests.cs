using System.Net;
using System.Text;
using static AudienceTyped.Tests.Sample;

namespace AudienceTyped.Tests;

public sealed class AudienceCountsClientTests
{
    private const string Counted = """{"elements":[{"total":420}]}""";

    [Theory]
    [InlineData("https://elsewhere.example/rest/audienceCounts?q=targetingCriteriaV2", 200)]
    [InlineData("http://api.linkedin.com/rest/audienceCounts", 200)]
    [InlineData("https://api.linkedin.com/login", 200)]
    [InlineData("https://api.linkedin.com/rest/audienceCounts?q=other", 200)]
    [InlineData("https://api.linkedin.com/rest/audienceCounts?q=other", 401)]
    [InlineData("https://api.linkedin.com:444/rest/audienceCounts", 500)]
    public async Task An_answer_that_came_by_a_redirect_is_refused(string target, int status)
    {
        // As the framework's handler does it: the same message, another address, without the token.
        using StubHandler handler = new((request, _) =>
        {
            request.RequestUri = new Uri(target);
            request.Headers.Authorization = null;
            HttpResponseMessage response = StubHandler.Answer((HttpStatusCode)status, Encoding.UTF8.GetBytes(Counted));
            response.RequestMessage = request;
            return Task.FromResult(response);
        });
        using AudienceCountsClient client = handler.Client();

        LinkedInApiException exception = await Assert.ThrowsAnyAsync<LinkedInApiException>(
            () => client.CountAsync(Python, TestContext.Current.CancellationToken));

        Assert.Contains("followed a redirect to " + new Uri(target).GetLeftPart(UriPartial.Authority), exception.Message, StringComparison.Ordinal);
        Assert.Contains("AllowAutoRedirect", exception.Message, StringComparison.Ordinal);
        Assert.Equal(((TargetingCriteria)Python).Key, exception.CriteriaKey);
    }

    [Fact]
    public async Task A_handler_that_repeats_the_request_to_the_same_address_is_no_redirect()
    {
        using StubHandler handler = new((request, _) =>
        {
            HttpResponseMessage response = StubHandler.Answer(HttpStatusCode.OK, Encoding.UTF8.GetBytes(Counted));
            response.RequestMessage = new HttpRequestMessage(request.Method, new Uri(request.RequestUri!.OriginalString));
            return Task.FromResult(response);
        });
        using AudienceCountsClient client = handler.Client();

        Assert.Equal(420, (await client.CountAsync(Python & !Small, TestContext.Current.CancellationToken)).Total);
    }

    [Fact]
    public async Task A_network_that_fails_is_told_with_address_request_and_key()
    {
        using StubHandler handler = new((_, _) => throw new HttpRequestException("Name or service not known"));
        using AudienceCountsClient client = handler.Client();

        LinkedInApiException exception = await Assert.ThrowsAnyAsync<LinkedInApiException>(
            () => client.CountAsync(Python, TestContext.Current.CancellationToken));

        Assert.Equal(
            "The service at https://api.linkedin.com/rest/audienceCounts could not be reached: Name or service not known. Check the address, the network, and any proxy on the way.",
            exception.Message);
        Assert.IsType<HttpRequestException>(exception.InnerException);
        Assert.Null(exception.StatusCode);
        Assert.Equal(((TargetingCriteria)Python).Key, exception.CriteriaKey);
        Assert.StartsWith("GET /rest/audienceCounts?q=", exception.RequestLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_breaks_off_is_told_as_a_network_that_fails()
    {
        using StubHandler handler = new(
            (_, _) => Task.FromResult(
                new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(new SlowStream(TimeSpan.Zero, breaksOff: true)) }));
        using AudienceCountsClient client = handler.Client();

        Assert.Contains(
            "answered 200, but the body of the answer could not be read: ",
            (await Assert.ThrowsAnyAsync<LinkedInApiException>(() => client.CountAsync(Python, TestContext.Current.CancellationToken))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_does_not_answer_in_time_is_told_so()
    {
        using StubHandler handler = new(async (_, cancellationToken) =>
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException("unreachable");
        });
        using AudienceCountsClient client = handler.Client(timeout: TimeSpan.FromMilliseconds(200));

        LinkedInApiException exception = await Assert.ThrowsAnyAsync<LinkedInApiException>(
            () => client.CountAsync(Python, TestContext.Current.CancellationToken));

        Assert.Contains("did not answer within 0.2 seconds. Try again, or raise HttpClient.Timeout.", exception.Message, StringComparison.Ordinal);
        Assert.Equal(((TargetingCriteria)Python).Key, exception.CriteriaKey);
    }

    [Fact]
    public async Task A_body_that_trickles_ends_with_the_same_limit()
    {
        using StubHandler handler = new(
            (_, _) => Task.FromResult(
                new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(new SlowStream(TimeSpan.FromMilliseconds(50))) }));
        using AudienceCountsClient client = handler.Client(timeout: TimeSpan.FromMilliseconds(300));

        LinkedInApiException exception = await Assert.ThrowsAnyAsync<LinkedInApiException>(
            () => client.CountAsync(Python, TestContext.Current.CancellationToken));

        Assert.Contains("did not answer within 0.3 seconds", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_caller_who_cancels_gets_a_cancellation_and_no_error_of_ours(bool isInBody)
    {
        using CancellationTokenSource source = new();
        TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using StubHandler handler = new(async (_, cancellationToken) =>
        {
            reached.SetResult();
            if (isInBody)
            {
                return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(new SlowStream(TimeSpan.FromMilliseconds(20))) };
            }

            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException("unreachable");
        });
        using AudienceCountsClient client = handler.Client();

        Task<AudienceCount> counting = client.CountAsync(Python, source.Token);
        await reached.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        await source.CancelAsync();

        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => counting);
        Assert.Equal(source.Token, exception.CancellationToken);
    }

    [Fact]
    public async Task A_call_that_is_cancelled_beforehand_sends_nothing()
    {
        using StubHandler handler = StubHandler.Answering(HttpStatusCode.OK, Counted);
        using AudienceCountsClient client = handler.Client();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.CountAsync(Python, new CancellationToken(canceled: true)));
        Assert.Empty(handler.Sent);
    }

    [Fact]
    public async Task Many_calls_at_once_each_get_their_own_answer()
    {
        using StubHandler handler = new(async (request, cancellationToken) =>
        {
            string id = request.RequestUri!.Query.Split("Ax%3A")[1].Split(')')[0];
            await Task.Delay(int.Parse(id, System.Globalization.CultureInfo.InvariantCulture) % 7, cancellationToken);
            return StubHandler.Answer(HttpStatusCode.OK, Encoding.UTF8.GetBytes("{\"elements\":[{\"total\":" + id + "}]}"));
        });
        using AudienceCountsClient client = handler.Client();

        AudienceCount[] counts = await Task.WhenAll(
            Enumerable.Range(1, 200).Select(id => Task.Run(() => client.CountAsync(Numbered(id), TestContext.Current.CancellationToken))));

        Assert.Equal(Enumerable.Range(1, 200).Select(id => (long?)id), counts.Select(count => count.Total));
    }

    [Fact]
    public void Only_its_own_http_client_is_disposed_of()
    {
        using StubHandler handler = StubHandler.Answering(HttpStatusCode.OK, Counted);
        using HttpClient httpClient = new(handler);
        new AudienceCountsClient(httpClient, StubHandler.TokenProvider("t")).Dispose();

        Assert.False(handler.IsDisposed);
    }

    [Fact]
    public async Task A_client_that_was_disposed_of_disposed_of_its_own_http_client()
    {
        AudienceCountsClient client = new(StubHandler.TokenProvider("t"), new AudienceCountsClientOptions { BaseAddress = new Uri("http://localhost:1/") });
        client.Dispose();
        client.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.CountAsync(Python, TestContext.Current.CancellationToken));
    }
}
