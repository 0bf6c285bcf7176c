using System.Net;
using System.Text;
using static AudienceTyped.Tests.Sample;

namespace AudienceTyped.Tests;

public sealed class ClientTelemetryTests
{
    private const string Day = """{"message":"Resource level throttle APPLICATION DAY limit for calls to this resource is reached."}""";

    private readonly NotingObserver _observer = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_call_is_one_span_with_what_it_requested_and_nothing_of_the_criteria()
    {
        using RecordedSpans spans = new();
        using StubHandler handler = StubHandler.Answering(HttpStatusCode.OK, """{"elements":[{"total":420}]}""", ("x-li-uuid", "the-id"));
        using AudienceCountsClient client = handler.Client();

        await client.CountAsync(Python, Cancellation);

        Assert.Equal(
            "audienceCounts count Internal Unset  http.response.status_code=200 linkedin.operation=count linkedin.request.id=the-id "
            + "linkedin.request.tunnelled=False linkedin.resource=audienceCounts linkedin.version=202609 server.address=api.linkedin.com server.port=443",
            RecordedSpans.Describe(Assert.Single(spans.Ended)));
    }

    [Fact]
    public async Task A_call_that_fails_is_a_span_with_the_type_of_the_error_and_without_its_message()
    {
        using RecordedSpans spans = new();
        using StubHandler refusing = StubHandler.Answering(HttpStatusCode.BadRequest, """{"message":"urn:li:skill:17 is wrong"}""");
        using StubHandler broken = new((_, _) => throw new HttpRequestException("refused"));
        using AudienceCountsClient refused = refusing.Client();
        using AudienceCountsClient unreachable = broken.Client();

        await Assert.ThrowsAsync<LinkedInRefusedRequestException>(() => refused.CountAsync(Python, Cancellation));
        await Assert.ThrowsAsync<LinkedInUnavailableException>(() => unreachable.CountAsync(Python, Cancellation));

        Assert.Equal(["400", typeof(LinkedInUnavailableException).FullName], spans.Ended.Select(static span => span.GetTagItem("error.type")));
        Assert.All(spans.Ended, static span => Assert.DoesNotContain("urn:li", RecordedSpans.Describe(span), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Metrics_count_what_happened()
    {
        using RecordedMetrics metrics = new();
        Queue<(HttpStatusCode Status, string Body)> answers = new(
        [
            (HttpStatusCode.OK, """{"elements":[{"total":420}]}"""), (HttpStatusCode.OK, """{"elements":[{"total":0}]}"""),
            (HttpStatusCode.TooManyRequests, Day), (HttpStatusCode.OK, """{"elements":[{"total":420}]}"""),
        ]);
        using StubHandler handler = new((_, _) =>
        {
            (HttpStatusCode status, string body) = answers.Dequeue();
            return Task.FromResult(StubHandler.Answer(status, Encoding.UTF8.GetBytes(body)));
        });
        using AudienceCountsClient client = handler.Client(new() { MeterFactory = metrics });

        await client.CountAsync(Python, Cancellation);
        await client.CountAsync(Python, Cancellation);
        await Assert.ThrowsAsync<LinkedInQuotaException>(() => client.CountAsync(Python, Cancellation));
        await client.CountAsync(ApiRequestTests.WithQueryOf(4001), Cancellation);
        await client.CountAsync(Python & !Python, Cancellation);

        const string Duration = "audiencetyped.call.duration s linkedin.resource=audienceCounts linkedin.operation=count";
        Assert.Equal(
            [
                "audiencetyped.counts.asked 1", Duration,
                "audiencetyped.counts.asked 1", Duration, "audiencetyped.counts.below_threshold 1",
                "audiencetyped.counts.asked 1", "audiencetyped.quota.refusals 1 linkedin.resource=audienceCounts linkedin.quota.window=day", Duration + " error.type=429",
                "audiencetyped.counts.asked 1", "audiencetyped.requests.tunnelled 1 linkedin.resource=audienceCounts", Duration,
            ],
            metrics.Lines);
        Assert.All(metrics.Meters, static meter => Assert.Equal((ClientTelemetry.MeterName, LibraryName.Version), (meter.Name, meter.Version)));
    }

    [Fact]
    public async Task Metrics_count_refreshes_of_tokens_and_those_that_failed()
    {
        using RecordedMetrics metrics = new();
        MovingTime clock = new(DateTimeOffset.UnixEpoch);
        int asked = 0;
        CachingAccessTokenProvider tokens = new(
            AccessTokenProvider.From(_ => ++asked == 1
                ? ValueTask.FromResult(new AccessToken("t", clock.GetUtcNow().AddMinutes(1)))
                : throw new TimeoutException()),
            new() { TimeProvider = clock, MeterFactory = metrics });

        await tokens.GetAccessTokenAsync(Cancellation);
        clock.Move(TimeSpan.FromMinutes(1));
        await Assert.ThrowsAsync<TimeoutException>(() => tokens.GetAccessTokenAsync(Cancellation).AsTask());

        Assert.Equal(["audiencetyped.tokens.refreshed 1", "audiencetyped.tokens.refreshed 1 error.type=System.TimeoutException"], metrics.Lines);
    }

    [Fact]
    public void A_count_of_a_cache_has_an_instrument_for_who_has_a_cache()
    {
        using RecordedMetrics metrics = new();
        ClientMetrics.Of(metrics).CountCached();

        Assert.Equal(["audiencetyped.counts.cached 1"], metrics.Lines);
    }

    [Fact]
    public async Task An_observer_is_told_in_order()
    {
        int sent = 0;
        using StubHandler handler = new((_, _) => Task.FromResult(++sent == 1
            ? StubHandler.Answer(HttpStatusCode.Unauthorized, [])
            : StubHandler.Answer(HttpStatusCode.OK, """{"elements":[{"total":420}]}"""u8.ToArray())));
        using HttpClient http = new(handler);
        int tokens = 0;
        using AudienceCountsClient client = new(
            http, AccessTokenProvider.From(_ => ValueTask.FromResult(new AccessToken($"t{++tokens}"))), new() { Observer = _observer });

        await client.CountAsync(Python, Cancellation);
        await client.CountAsync(Python & !Python, Cancellation);
        await Assert.ThrowsAsync<LinkedInRefusedRequestException>(() => client.CountAsync(AnyOf.Empty, Cancellation));

        Assert.Equal(
            ["sending audienceCounts", "token rejected audienceCounts", "sending audienceCounts", "succeeded audienceCounts", "known", "refused"],
            _observer.Lines.Select(static line => string.Join(' ', line.Split(' ').TakeWhile(static word => word is not ("count" or "a" or "Skills" or "Nobody"))
                .TakeWhile(static word => char.IsAsciiLetterLower(word[0])))));
    }

    [Theory]
    [InlineData(200, """{"elements":[{"total":420}],"echo":"@"}""")]
    [InlineData(200, "<html>@</html>")]
    [InlineData(400, """{"message":"@","code":"@"}""")]
    [InlineData(401, "@")]
    [InlineData(429, """{"message":"@ DAY"}""")]
    [InlineData(500, "@")]
    public async Task No_token_reaches_a_span_a_metric_or_an_error(int status, string body)
    {
        using RecordedSpans spans = new();
        using RecordedMetrics metrics = new();
        using StubHandler handler = StubHandler.Answering(
            (HttpStatusCode)status, body.Replace("@", StubHandler.Token, StringComparison.Ordinal), ("x-li-uuid", StubHandler.Token));
        using AudienceCountsClient client = handler.Client(new() { MeterFactory = metrics, Observer = _observer });

        Exception? thrown = await Record.ExceptionAsync(() => client.CountAsync(Python, Cancellation));

        string all = string.Join('\n', [.. spans.Ended.Select(RecordedSpans.Describe), .. metrics.Lines, thrown]);
        Assert.NotEmpty(spans.Ended);
        Assert.DoesNotContain(StubHandler.Token[..5], all, StringComparison.Ordinal);

        // The body of an answer is given as it came.
        IEnumerable<string> told = _observer.Lines.Where(static line => !line.StartsWith("succeeded", StringComparison.Ordinal));
        Assert.DoesNotContain(StubHandler.Token[..5], string.Concat(told), StringComparison.Ordinal);
    }
}
