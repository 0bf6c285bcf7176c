using System.Net;
using System.Text;
using static AudienceTyped.Tests.Sample;

namespace AudienceTyped.Tests;

public sealed class LinkedInCallPolicyTests
{
    private readonly List<string> _seen = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Policies_are_around_the_call_and_those_of_requests_around_each_request()
    {
        int sent = 0;
        using StubHandler handler = new((_, _) => Task.FromResult(++sent == 1
            ? StubHandler.Answer(HttpStatusCode.Unauthorized, [])
            : StubHandler.Answer(HttpStatusCode.OK, Encoding.UTF8.GetBytes("""{"elements":[{"total":420}]}"""))));
        int tokens = 0;
        using AudienceCountsClient client = new(
            new HttpClient(handler),
            AccessTokenProvider.From(_ => ValueTask.FromResult(new AccessToken($"t{++tokens}"))),
            new() { Policies = [new Noting("outer", _seen), new Noting("inner", _seen)], RequestPolicies = [new Noting("request", _seen)] });

        await client.CountAsync(Python, Cancellation);

        Assert.Equal(
            [
                "outer: audienceCounts count", "inner: audienceCounts count",
                "request: audienceCounts count", "request failed: 401", "request: audienceCounts count", "request ended", "inner ended", "outer ended",
            ],
            _seen);
    }

    [Fact]
    public async Task A_policy_can_call_again_and_can_answer_itself()
    {
        int sent = 0;
        using StubHandler handler = new((_, _) => Task.FromResult(++sent == 1
            ? StubHandler.Answer(HttpStatusCode.ServiceUnavailable, [])
            : StubHandler.Answer(HttpStatusCode.OK, Encoding.UTF8.GetBytes("""{"elements":[{"total":420}]}"""))));
        using AudienceCountsClient retrying = handler.Client(new() { Policies = [new Retrying()] });
        using AudienceCountsClient answering = handler.Client(new() { Policies = [new Answering()] });

        Assert.Equal(420, (await retrying.CountAsync(Python, Cancellation)).Total);
        Assert.Equal(2, sent);
        Assert.Equal(777, (await answering.CountAsync(Python, Cancellation)).Total);
        Assert.Equal(2, sent);
    }

    [Fact]
    public async Task A_policy_sees_what_is_requested()
    {
        using StubHandler handler = StubHandler.Answering(HttpStatusCode.OK, """{"elements":[]}""");
        using HttpClient http = new(handler);
        AudienceCountsClientOptions options = new() { Policies = [new Noting("call", _seen)] };
        using TargetingEntitiesClient entities = new(http, StubHandler.TokenProvider("t"), options);
        using AudienceCountsClient counts = new(http, StubHandler.TokenProvider("t"), options);

        await entities.GetFacetsAsync(Cancellation);
        await entities.SearchAsync(SampleFacet.Skills, "x", cancellationToken: Cancellation);
        await entities.GetSimilarAsync(SampleFacet.Skills, [SampleSkill.Python], cancellationToken: Cancellation);
        await entities.ResolveAsync([SampleSkill.Python], Cancellation);
        await foreach (FoundEntity<SampleSkill> _ in entities.GetEntitiesAsync(SampleFacet.Skills, cancellationToken: Cancellation))
        {
        }

        await counts.SendAsync("adAccounts/1", Cancellation);
        await counts.CountAsync(ApiRequestTests.WithQueryOf(4001), Cancellation);

        Assert.Equal(
            [
                "call: adTargetingFacets list_facets", "call: adTargetingEntities search_entities", "call: adTargetingEntities find_similar_entities",
                "call: adTargetingEntities resolve_entities", "call: adTargetingEntities list_entities", "call: adAccounts send",
                "call: audienceCounts count, tunnelled",
            ],
            _seen.Where(static line => line.StartsWith("call:", StringComparison.Ordinal)));
    }

    private sealed class Noting(string name, List<string> seen) : LinkedInCallPolicy
    {
        public override async Task<LinkedInAnswer> SendAsync(
            LinkedInCall context, Func<CancellationToken, Task<LinkedInAnswer>> proceed, CancellationToken cancellationToken)
        {
            seen.Add($"{name}: {context}{(context.IsTunnelled ? ", tunnelled" : "")}");
            try
            {
                LinkedInAnswer answer = await proceed(cancellationToken);
                seen.Add($"{name} ended");
                return answer;
            }
            catch (LinkedInApiException exception)
            {
                seen.Add($"{name} failed: {(int)exception.StatusCode!}");
                throw;
            }
        }
    }

    private sealed class Retrying : LinkedInCallPolicy
    {
        public override async Task<LinkedInAnswer> SendAsync(
            LinkedInCall context, Func<CancellationToken, Task<LinkedInAnswer>> proceed, CancellationToken cancellationToken)
        {
            try
            {
                return await proceed(cancellationToken);
            }
            catch (LinkedInUnavailableException exception) when (exception.IsTransient)
            {
                return await proceed(cancellationToken);
            }
        }
    }

    private sealed class Answering : LinkedInCallPolicy
    {
        public override Task<LinkedInAnswer> SendAsync(
            LinkedInCall context, Func<CancellationToken, Task<LinkedInAnswer>> proceed, CancellationToken cancellationToken) =>
            Task.FromResult(new LinkedInAnswer("""{"elements":[{"total":777}]}"""u8.ToArray()));
    }
}
