using System.Diagnostics;
using System.Net;

namespace AudienceTyped.Emulator.Tests;

public class EmulatedFaultTests
{
    /// <summary>Each fault that is an answer of the service or of its gateway, with its body.</summary>
    public static TheoryData<string, int, string> Answers => new()
    {
        { "QuotaOfTheDay", 429, """{"message":"Resource level throttle APPLICATION_AND_MEMBER DAY limit for calls to this resource is reached.","code":"TOO_MANY_REQUESTS","serviceErrorCode":101,"status":429}""" },
        { "QuotaOfTheDayOfTheApplication", 429, """{"message":"Resource level throttle APPLICATION DAY limit for calls to this resource is reached.","code":"TOO_MANY_REQUESTS","serviceErrorCode":101,"status":429}""" },
        { "QuotaOfTheMinute", 429, """{"message":"Resource level throttle APPLICATION_AND_MEMBER MINUTE limit for calls to this resource is reached.","code":"TOO_MANY_REQUESTS","serviceErrorCode":101,"status":429}""" },
        { "QuotaOfTheSecond", 429, """{"message":"Resource level throttle APPLICATION_AND_MEMBER SECOND limit for calls to this resource is reached.","code":"TOO_MANY_REQUESTS","serviceErrorCode":101,"status":429}""" },
        { "QuotaWithoutWindow", 429, """{"message":"Resource level throttle limit for calls to this resource is reached.","code":"TOO_MANY_REQUESTS","serviceErrorCode":101,"status":429}""" },
        { "EmptyAccessToken", 401, """{"message":"Empty oauth2_access_token","serviceErrorCode":401,"status":401}""" },
        { "InvalidAccessToken", 401, """{"message":"Invalid access token","code":"INVALID_ACCESS_TOKEN","serviceErrorCode":65600,"status":401}""" },
        { "ExpiredAccessToken", 401, """{"message":"The token used in the request has expired","code":"EXPIRED_ACCESS_TOKEN","serviceErrorCode":65602,"status":401}""" },
        { "RevokedAccessToken", 401, """{"message":"The token used in the request has been revoked by the user","code":"REVOKED_ACCESS_TOKEN","serviceErrorCode":65601,"status":401}""" },
        { "RestrictedMember", 401, """{"message":"Member is restricted","code":"RESTRICTED_MEMBER","serviceErrorCode":65608,"status":401}""" },
        { "AccessDenied", 403, """{"message":"Not enough permissions to access: audienceCounts.FINDER-targetingCriteriaV2.20260901","code":"ACCESS_DENIED","serviceErrorCode":100,"status":403}""" },
        { "ResourceNotFound", 404, """{"message":"No virtual resource found","code":"RESOURCE_NOT_FOUND","status":404}""" },
        { "RetiredVersion", 426, """{"message":"Requested version 20260901 is not active","code":"NONEXISTENT_VERSION","status":426}""" },
        { "VersionMissing", 400, """{"message":"A version must be present. Please specify a version by adding the LinkedIn-Version header.","code":"VERSION_MISSING","status":400}""" },
        { "MalformedUrn", 400, """{"message":"TargetingPartialComputationException: Failed to fully deserialize expression","status":400}""" },
        { "MalformedUrnInOlderWords", 400, """{"errorDetailType":"com.linkedin.common.error.BadRequest","message":"Multiple errors occurred during the input validation. Please see errorDetails for more information.","errorDetails":{"inputErrors":[{"description":"Invalid argument","input":{"inputPath":{"fieldPath":"targetingCriteria/include/and/0"}},"code":"ERROR :: /include/and/0 :: Invalid Urn Format. Key long is in invalid format. Urn urn:li:skill:aaa."}]},"status":400}""" },
        { "InvalidParameter", 400, """{"errorDetailType":"com.linkedin.common.error.BadRequest","message":"Invalid param. Please see errorDetails for more information.","errorDetails":{"inputErrors":[{"description":"Invalid value for param; wrong type or other syntax error","input":{"inputPath":{"fieldPath":"targetingCriteria"}},"code":"PARAM_INVALID"}]},"status":400}""" },
        { "InvalidField", 400, """{"errorDetailType":"com.linkedin.common.error.BadRequest","message":"Multiple errors occurred during param validation. Please see errorDetails for more information.","errorDetails":{"inputErrors":[{"description":"ERROR :: /include/and :: array type is not backed by a DataList","input":{"inputPath":{"fieldPath":"targetingCriteria/include/and"}},"code":"FIELD_INVALID"}]},"status":400}""" },
        { "ParameterNotAllowed", 400, """{"errorDetailType":"com.linkedin.common.error.BadRequest","message":"Invalid param. Please see errorDetails for more information.","errorDetails":{"inputErrors":[{"input":{"inputPath":{"fieldPath":"account"}},"code":"QUERY_PARAM_NOT_ALLOWED"}]},"status":400}""" },
        { "InvalidQuery", 400, """{"message":"Invalid query parameters passed to request","status":400}""" },
        { "IncompatibleTargeting", 400, """{"errorDetailType":"com.linkedin.common.error.BadRequest","message":"Multiple errors occurred during the input validation. Please see errorDetails for more information.","errorDetails":{"inputErrors":[{"description":"urn:li:adTargetingFacet:seniorities can\u0027t be set in targeting as it\u0027s incompatible with other targeting facets","input":{"inputPath":{"fieldPath":"targetingCriteria"}},"code":"INCOMPATIBLE_TARGETING_COMBINATION"}]},"status":400}""" },
        { "RequestTimeout", 408, """{"message":"Request timed out","code":"TIMEOUT","status":408}""" },
        { "UriTooLong", 414, """{"message":"URI Too Long","code":"URI_TOO_LONG","status":414}""" },
        { "InternalError", 500, """{"message":"Internal server error","code":"INTERNAL_ERROR","status":500}""" },
        { "AudienceSizeNotRetrieved", 500, """{"message":"Cannot fetch audience size for the given targeting criteria field","code":"FAILED_TO_RETRIEVE_AUDIENCE_SIZE","status":500}""" },
        { "UnderMaintenance", 503, """{"message":"Service is under maintenance","code":"UNDER_MAINTENANCE","status":503}""" },
        { "BadGateway", 502, "<html><head><title>502 Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>" },
        { "GatewayTimeout", 504, "" },
        { "ProxyPage", 200, "<!DOCTYPE html><html><head><title>Sign in</title></head><body>Sign in to use the network.</body></html>" },
        { "WrongJson", 200, """{"value":[{"total":"many"}]}""" },
        { "BrokenJson", 200, """{"elements":[{"active":0,"total":12""" },
        { "EmptyBody", 200, "" },
    };

    private static readonly string[] _ofNetwork = ["ConnectionReset", "BodyCutOff", "SlowBody"];

    [Fact]
    public void Each_fault_has_a_test() => Assert.Equal(
        EmulatedFault.All.Select(static fault => fault.Name).Order(), Answers.Select(static row => row.Data.Item1).Concat(_ofNetwork).Order());

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Its_status_and_body_are_the_service_s_over_both_ways_and_by_header(string name, int status, string body)
    {
        foreach (bool isSocket in (bool[])[true, false])
        {
            await using TwoWays ways = await TwoWays.CreateAsync(isSocket);
            ways.Emulator.Fail(EmulatedFault.Find(name)!);
            (int Status, string Body, string? Notice) answer = await ways.GetAsync();
            Assert.Equal((status, body), (answer.Status, answer.Body));
            Assert.Contains("synthetic", answer.Notice, StringComparison.Ordinal);
            answer = await ways.GetAsync(headers: ("X-Emulator-Fault", name));
            Assert.Equal((status, body), (answer.Status, answer.Body));
            Assert.Equal(200, (await ways.GetAsync()).Status);
        }
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task The_client_explains_it(string name, int status, string body)
    {
        await using TwoWays ways = await TwoWays.CreateAsync(isSocket: false);
        ways.Emulator.Fail(EmulatedFault.Find(name)!);
        LinkedInApiException error = await Assert.ThrowsAnyAsync<LinkedInApiException>(() => ways.CountAsync());
        Assert.Equal((HttpStatusCode)status, error.StatusCode);
        Assert.Contains(status == 200 ? "200" : $"{status}", error.Message, StringComparison.Ordinal);
        Assert.Equal(body.Contains("\"code\":\"", StringComparison.Ordinal), error.Code is not null);
    }

    [Theory]
    [MemberData(nameof(TwoWays.Ways), MemberType = typeof(TwoWays))]
    public async Task A_connection_that_is_reset_has_no_status(bool isSocket)
    {
        await using TwoWays ways = await TwoWays.CreateAsync(isSocket);
        ways.Emulator.Fail(EmulatedFault.ConnectionReset);
        LinkedInApiException error = await Assert.ThrowsAnyAsync<LinkedInApiException>(() => ways.CountAsync());
        Assert.Null(error.StatusCode);
        Assert.Null(Assert.Single(ways.Emulator.Requests).Status);
        Assert.Equal(EmulatedFault.ConnectionReset, Assert.Single(ways.Emulator.Requests).Fault);
    }

    [Theory]
    [MemberData(nameof(TwoWays.Ways), MemberType = typeof(TwoWays))]
    public async Task A_body_that_is_cut_off_is_an_error(bool isSocket)
    {
        await using TwoWays ways = await TwoWays.CreateAsync(isSocket);
        ways.Emulator.Fail(EmulatedFault.BodyCutOff);
        LinkedInApiException error = await Assert.ThrowsAnyAsync<LinkedInApiException>(() => ways.CountAsync());
        Assert.Equal(HttpStatusCode.OK, error.StatusCode);
        Assert.Contains("could not be read", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(TwoWays.Ways), MemberType = typeof(TwoWays))]
    public async Task A_slow_body_arrives_whole_unless_the_time_limit_is_shorter(bool isSocket)
    {
        await using TwoWays ways = await TwoWays.CreateAsync(isSocket);
        ways.Emulator.Fail(EmulatedFault.SlowBodyOf(TimeSpan.FromMilliseconds(300)));
        long start = Stopwatch.GetTimestamp();
        Assert.True((await ways.CountAsync()).Total > 0);
        Assert.True(Stopwatch.GetElapsedTime(start) >= TimeSpan.FromMilliseconds(50));
        ways.Emulator.Fail(EmulatedFault.SlowBody);
        using CancellationTokenSource limit = new(TimeSpan.FromMilliseconds(200));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ways.Client.CountAsync(TwoWays.Germany, limit.Token));
    }

    [Theory]
    [MemberData(nameof(TwoWays.Ways), MemberType = typeof(TwoWays))]
    public async Task It_comes_as_often_as_it_was_asked_for_and_to_given_criteria_until_it_is_taken_back(bool isSocket)
    {
        await using TwoWays ways = await TwoWays.CreateAsync(isSocket);
        ways.Emulator.Fail(EmulatedFault.UnderMaintenance, times: 2);
        await Assert.ThrowsAnyAsync<LinkedInApiException>(() => ways.CountAsync());
        await Assert.ThrowsAnyAsync<LinkedInApiException>(() => ways.CountAsync(TwoWays.France));
        await ways.CountAsync();
        EmulatedReply reply = ways.Emulator.Fail(TwoWays.France, EmulatedFault.InternalError);
        await ways.CountAsync();
        await Assert.ThrowsAnyAsync<LinkedInApiException>(() => ways.CountAsync(TwoWays.France));
        await Assert.ThrowsAnyAsync<LinkedInApiException>(() => ways.CountAsync(TwoWays.France));
        reply.TakeBack();
        await ways.CountAsync(TwoWays.France);
    }

    [Theory]
    [MemberData(nameof(TwoWays.Ways), MemberType = typeof(TwoWays))]
    public async Task A_token_that_has_ended_and_a_version_that_is_retired_stay_so_until_reset(bool isSocket)
    {
        await using TwoWays ways = await TwoWays.CreateAsync(isSocket);
        ways.Emulator.ExpireAccessToken();
        ways.Emulator.RevokeAccessToken("another");
        Assert.Contains("EXPIRED_ACCESS_TOKEN", (await ways.GetAsync()).Body, StringComparison.Ordinal);
        Assert.Contains("REVOKED_ACCESS_TOKEN", (await ways.GetAsync(token: "another")).Body, StringComparison.Ordinal);
        Assert.Equal(200, (await ways.GetAsync(token: "fresh")).Status);
        ways.Emulator.RetireVersion(LinkedInVersion.Default);
        Assert.Equal(426, (await ways.GetAsync(token: "fresh")).Status);
        ways.Emulator.Reset();
        Assert.Equal(200, (await ways.GetAsync()).Status);
    }

    [Fact]
    public async Task Any_other_answer_can_be_given()
    {
        await using TwoWays ways = await TwoWays.CreateAsync(isSocket: false);
        ways.Emulator.Fail(EmulatedFault.Of(418, "short and stout", "text/plain"));
        Assert.Equal((418, "short and stout"), await ways.GetAsync() is var answer ? (answer.Status, answer.Body) : default);
        Assert.Throws<ArgumentOutOfRangeException>(() => EmulatedFault.Of(100, ""));
        Assert.Throws<ArgumentNullException>(() => EmulatedFault.Of(200, null!));
    }

    [Fact]
    public void Its_name_is_found_in_any_case() => Assert.Equal(EmulatedFault.QuotaOfTheDay, EmulatedFault.Find("quotaoftheday"));
}
