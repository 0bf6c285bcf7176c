using System.Net;
using AudienceTyped.Catalogs;
using static AudienceTyped.Tests.Sample;

namespace AudienceTyped.Tests;

/// <summary>Which class an answer becomes, and what a program that branches on it reads.</summary>
public sealed class LinkedInApiExceptionTests
{
    [Theory]
    [InlineData(302, typeof(LinkedInApiException), false)]
    [InlineData(304, typeof(LinkedInApiException), false)]
    [InlineData(400, typeof(LinkedInRefusedRequestException), false)]
    [InlineData(401, typeof(LinkedInAuthenticationException), false)]
    [InlineData(403, typeof(LinkedInPermissionException), false)]
    [InlineData(404, typeof(LinkedInApiException), false)]
    [InlineData(407, typeof(LinkedInApiException), false)]
    [InlineData(408, typeof(LinkedInUnavailableException), true)]
    [InlineData(414, typeof(LinkedInApiException), false)]
    [InlineData(426, typeof(LinkedInVersionException), false)]
    [InlineData(429, typeof(LinkedInQuotaException), false)]
    [InlineData(500, typeof(LinkedInUnavailableException), true)]
    [InlineData(501, typeof(LinkedInUnavailableException), false)]
    [InlineData(502, typeof(LinkedInUnavailableException), true)]
    [InlineData(503, typeof(LinkedInUnavailableException), true)]
    [InlineData(504, typeof(LinkedInUnavailableException), true)]
    [InlineData(505, typeof(LinkedInUnavailableException), false)]
    public async Task A_status_is_a_class(int status, Type type, bool isTransient)
    {
        using StubHandler handler = StubHandler.Answering((HttpStatusCode)status, """{"message":"why"}""");
        using AudienceCountsClient client = handler.Client();

        LinkedInApiException exception = await FailAsync(client);

        Assert.Equal((type, (HttpStatusCode)status, isTransient), (exception.GetType(), exception.StatusCode, exception.IsTransient));
        Assert.Equal("""{"message":"why"}""", exception.AnswerText);
        Assert.Single(handler.Sent);
    }

    [Fact]
    public async Task A_version_that_did_not_arrive_is_about_the_version_and_not_about_the_criteria()
    {
        using StubHandler handler = StubHandler.Answering(HttpStatusCode.BadRequest, """{"status":400,"code":"VERSION_MISSING"}""");
        using AudienceCountsClient client = handler.Client(new() { Version = LinkedInVersion.Parse("202608") });

        Assert.Equal("202608", Assert.IsType<LinkedInVersionException>(await FailAsync(client)).Version.ToString());
    }

    [Fact]
    public async Task A_long_answer_is_cut_at_the_stated_length()
    {
        using StubHandler handler = StubHandler.Answering(HttpStatusCode.BadRequest, new string('x', 100_000));
        using AudienceCountsClient client = handler.Client();

        string text = (await FailAsync(client)).AnswerText!;

        Assert.Equal(new string('x', LinkedInApiException.MaximumAnswerTextLength) + "…", text);
    }

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests, typeof(LinkedInQuotaException))]
    [InlineData(HttpStatusCode.Unauthorized, typeof(LinkedInAuthenticationException))]
    [InlineData(HttpStatusCode.OK, typeof(LinkedInUnavailableException))]
    public async Task A_body_that_breaks_off_does_not_hide_the_status(HttpStatusCode status, Type type)
    {
        using StubHandler handler = new(
            (_, _) => Task.FromResult(new HttpResponseMessage(status) { Content = new StreamContent(new SlowStream(TimeSpan.Zero, breaksOff: true)) }));
        using AudienceCountsClient client = handler.Client();

        LinkedInApiException exception = await FailAsync(client);

        Assert.Equal((type, status), (exception.GetType(), exception.StatusCode));
        Assert.Contains("the body of the answer could not be read", exception.Message, StringComparison.Ordinal);
        Assert.Equal(status == HttpStatusCode.OK, exception.IsTransient);
    }

    [Theory]
    [InlineData(HttpRequestError.ConnectionError, true)]
    [InlineData(HttpRequestError.NameResolutionError, true)]
    [InlineData(HttpRequestError.ResponseEnded, true)]
    [InlineData(HttpRequestError.SecureConnectionError, false)]
    [InlineData(HttpRequestError.ProxyTunnelError, false)]
    [InlineData(HttpRequestError.InvalidResponse, false)]
    public async Task A_failure_of_the_network_is_transient_if_a_retry_can_help(HttpRequestError error, bool isTransient)
    {
        using StubHandler handler = new((_, _) => throw new HttpRequestException(error));
        using AudienceCountsClient client = handler.Client();

        Assert.Equal(isTransient, Assert.IsType<LinkedInUnavailableException>(await FailAsync(client)).IsTransient);
    }

    [Fact]
    public void A_test_of_a_program_can_make_each_of_them()
    {
        InvalidOperationException cause = new("cause");
        LinkedInApiException[] made =
        [
            new("m", cause) { StatusCode = HttpStatusCode.NotFound, Code = "RESOURCE_NOT_FOUND" },
            new LinkedInAuthenticationException("m", cause) { StatusCode = HttpStatusCode.Unauthorized },
            new LinkedInPermissionException("m", cause),
            new LinkedInRefusedRequestException("m", cause),
            new LinkedInVersionException("m", cause) { Version = LinkedInVersion.Default },
            new LinkedInQuotaException("m", QuotaWindow.Day, DateTimeOffset.UnixEpoch, cause) { Scope = QuotaScope.Application, IsWindowAssumed = true },
            new LinkedInQuotaException("m", QuotaWindow.Minute, DateTimeOffset.UnixEpoch, cause),
            new LinkedInUnavailableException("m", cause),
            new LinkedInUnavailableException("m", cause) { IsTransient = false },
        ];

        Assert.All(made, exception => Assert.Equal(("m", cause), (exception.Message, exception.InnerException)));
        Assert.Equal([false, false, false, false, false, false, true, true, false], made.Select(static exception => exception.IsTransient));
        Assert.Null(new LinkedInRefusedRequestException("m").LikelyCause);
    }

    [Fact]
    public async Task The_rule_with_the_code_of_the_answer_is_the_likeliest()
    {
        Facet<SampleSkill> tools = new(new FacetDefinition { Name = "tools", Member = "Tools", Rules = "not-together\tskills\t\tINCOMPATIBLE_TARGETING_COMBINATION" });
        using StubHandler handler = StubHandler.Answering(HttpStatusCode.BadRequest, """{"code":"INCOMPATIBLE_TARGETING_COMBINATION"}""");
        using AudienceCountsClient client = handler.Client(new() { KnownFacets = [tools], ValidateBeforeSending = false });
        AllOf combined = tools.Is(SampleSkill.Python) & Engineering;
        AnyOf confused = new CustomFacet("urn:li:adTargetingFacet:interests").Is(SampleRange.Small.Urn);

        LinkedInRefusedRequestException exception = await Assert.ThrowsAsync<LinkedInRefusedRequestException>(
            () => client.CountAsync(combined & confused, TestContext.Current.CancellationToken));

        Assert.Equal("AUD1002", exception.LikelyCause?.Id);
        Assert.Contains("AUD1002", exception.Message, StringComparison.Ordinal);
    }

    private static Task<LinkedInApiException> FailAsync(AudienceCountsClient client) =>
        Assert.ThrowsAnyAsync<LinkedInApiException>(() => client.CountAsync(Python, TestContext.Current.CancellationToken));
}
