using System.Net;
using AudienceTyped.Catalogs;
using static AudienceTyped.Tests.Sample;

namespace AudienceTyped.Tests;

public sealed class LinkedInErrorTests
{
    private const string Invalid = "Invalid param. Please see errorDetails for more information.";
    private const string Several = "Multiple errors occurred during param validation. ...";

    [Theory]
    [InlineData(
        400,
        """{"errorDetailType":"com.linkedin.common.error.BadRequest","message":"Invalid param. Please see errorDetails for more information.","errorDetails":{"inputErrors":[{"description":"Invalid value for param; wrong type or other syntax error","input":{"inputPath":{"fieldPath":"search"}},"code":"PARAM_INVALID"}]}}""",
        "PARAM_INVALID", null, Invalid, "Details: PARAM_INVALID, search, Invalid value for param; wrong type or other syntax error. The criteria were rejected.")]
    [InlineData(
        400,
        """{"errorDetailType":"com.linkedin.common.error.BadRequest","message":"Invalid param. Please see errorDetails for more information.","errorDetails":{"inputErrors":[{"code":"QUERY_PARAM_NOT_ALLOWED","input":{"inputPath":{"fieldPath":"adType"}}}]},"status":400}""",
        "QUERY_PARAM_NOT_ALLOWED", null, Invalid, "Details: QUERY_PARAM_NOT_ALLOWED, adType. The endpoint accepts only the parameters 'q' and 'targetingCriteria'")]
    [InlineData(
        400,
        """{"errorDetailType":"com.linkedin.common.error.BadRequest","message":"Multiple errors occurred during param validation. ...","errorDetails":{"inputErrors":[{"code":"FIELD_INVALID","description":"ERROR :: /value :: array type is not backed by a DataList","input":{"inputPath":{"fieldPath":"countries/value"}}}]},"status":400}""",
        "FIELD_INVALID", null, Several, "FIELD_INVALID, countries/value, ERROR :: /value :: array type is not backed by a DataList.")]
    [InlineData(
        400,
        """{"message":"Invalid query parameters passed to request","status":400}""",
        null,
        null,
        "Invalid query parameters passed to request",
        "The service answered 400: Invalid query parameters passed to request. The criteria were rejected.")]
    [InlineData(
        400,
        """{"status":400,"code":"VERSION_MISSING","message":"A version must be present. Please specify a version by adding the LinkedIn-Version header."}""",
        "VERSION_MISSING", null, "A version must be present. Please specify a version by adding the LinkedIn-Version header.", "The header LinkedIn-Version did not arrive")]
    [InlineData(426, """{"status":426,"code":"NONEXISTENT_VERSION","message":"Requested version 20230901 is not active"}""",
        "NONEXISTENT_VERSION", null, "Requested version 20230901 is not active", "LinkedIn-Version 202609 has been retired or never existed")]
    [InlineData(
        401,
        """{"message":"Empty oauth2_access_token","serviceErrorCode":401,"status":401}""",
        null,
        401,
        "Empty oauth2_access_token",
        "(service code 401): Empty oauth2_access_token. The access token was rejected")]
    [InlineData(
        401,
        """{"status":401,"serviceErrorCode":65600,"code":"INVALID_ACCESS_TOKEN","message":"Invalid access token"}""",
        "INVALID_ACCESS_TOKEN",
        65600,
        "Invalid access token",
        "The access token was rejected")]
    [InlineData(401, """{"status":401,"serviceErrorCode":65602,"code":"EXPIRED_ACCESS_TOKEN","message":"The token used in the request has expired"}""",
        "EXPIRED_ACCESS_TOKEN", 65602, "The token used in the request has expired", "The service answered 401 (EXPIRED_ACCESS_TOKEN, service code 65602): The token used in the request has expired. The access token has expired: a token is valid for 60 days.")]
    [InlineData(
        401,
        """{"status":401,"serviceErrorCode":65601,"code":"REVOKED_ACCESS_TOKEN","message":"The token used in the request has been revoked by the user"}""",
        "REVOKED_ACCESS_TOKEN", 65601, "The token used in the request has been revoked by the user", "The member has revoked the access token.")]
    [InlineData(
        401,
        """{"status":401,"serviceErrorCode":65608,"code":"RESTRICTED_MEMBER","message":"Member is restricted"}""",
        "RESTRICTED_MEMBER",
        65608,
        "Member is restricted",
        "LinkedIn has restricted the member who consented to the access token.")]
    [InlineData(
        403,
        """{"status":403,"serviceErrorCode":100,"code":"ACCESS_DENIED","message":"Not enough permissions to access: audienceCounts.FINDER-targetingCriteriaV2.20260101"}""",
        "ACCESS_DENIED", 100, "Not enough permissions to access: audienceCounts.FINDER-targetingCriteriaV2.20260101", "It must be approved for LinkedIn's Marketing API Program")]
    [InlineData(
        404,
        """{"status":404,"code":"RESOURCE_NOT_FOUND","message":"No virtual resource found"}""",
        "RESOURCE_NOT_FOUND",
        null,
        "No virtual resource found",
        "Check the base address.")]
    [InlineData(
        429,
        """{"status":429,"serviceErrorCode":101,"code":"TOO_MANY_REQUESTS","message":"Resource level throttle APPLICATION_AND_MEMBER DAY limit for calls to this resource is reached."}""",
        "TOO_MANY_REQUESTS", 101, "Resource level throttle APPLICATION_AND_MEMBER DAY limit for calls to this resource is reached.", "It is reset at midnight UTC")]
    [InlineData(
        429,
        """{"status":429,"message":"Resource level throttle limit for calls to this resource is reached."}""",
        null,
        null,
        "Resource level throttle limit for calls to this resource is reached.",
        "so it is taken for the day's: do not call again before midnight UTC")]
    [InlineData(
        400,
        """{"message":"TargetingPartialComputationException: Failed to fully deserialize expression","status":400}""",
        null,
        null,
        "TargetingPartialComputationException: Failed to fully deserialize expression",
        "A URN in the criteria is malformed")]
    [InlineData(
        400,
        """{"message":"/Campaign/totalBudget/amount cannot be set to 10","serviceErrorCode":10007,"status":400,"code":"CONDITIONAL_VALUE_TOO_LOW","errorDetailType":"com.linkedin.common.error.BadRequest","errorDetails":{}}""",
        "CONDITIONAL_VALUE_TOO_LOW", 10007, "/Campaign/totalBudget/amount cannot be set to 10", "(CONDITIONAL_VALUE_TOO_LOW, service code 10007)")]
    [InlineData(
        500,
        """{"status":500,"code":"INTERNAL_ERROR","message":"x","requestId":"of the body"}""",
        "INTERNAL_ERROR",
        null,
        "x",
        "The error is on the service's side. Try again later. If it persists, contact support with the request id. Request id: of the body.")]
    public async Task Every_shape_of_error_arrives_with_its_explanation(
        int status, string body, string? code, int? serviceErrorCode, string? message, string explanation)
    {
        LinkedInApiException exception = await FailAsync(status, body);

        Assert.Equal((HttpStatusCode)status, exception.StatusCode);
        Assert.Equal((code, serviceErrorCode, message), (exception.Code, exception.ServiceErrorCode, exception.ServiceMessage));
        Assert.Contains(explanation, exception.Message, StringComparison.Ordinal);
        Assert.Equal(((TargetingCriteria)Python).Key, exception.CriteriaKey);
        Assert.StartsWith("GET /rest/audienceCounts?q=", exception.RequestLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refused_criteria_are_checked_for_the_likely_cause()
    {
        using StubHandler handler = StubHandler.Answering(HttpStatusCode.BadRequest, "{}");
        using AudienceCountsClient client = handler.Client(new AudienceCountsClientOptions { ValidateBeforeSending = false });
        AnyOf ages = SampleFacet.AgeRanges.Is(SampleRange.FromRange(18, 24));

        LinkedInRefusedRequestException exception = await Assert.ThrowsAsync<LinkedInRefusedRequestException>(
            () => client.CountAsync(Python & !ages, TestContext.Current.CancellationToken));
        Assert.Equal(("AUD1001", HttpStatusCode.BadRequest), (exception.LikelyCause?.Id, exception.StatusCode));
        Assert.Contains("Likely cause (AUD1001): Facet.AgeRanges cannot be excluded", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Likely cause", (await FailAsync(400, "{}")).Message, StringComparison.Ordinal);
        Assert.Empty(ErrorExplanation.FindCauses(HttpStatusCode.Forbidden, Python & !ages, new AudienceCountsClientOptions()));
    }

    [Fact]
    public void The_likely_cause_is_the_most_certain_finding_of_a_rule_that_the_service_enforces()
    {
        Facet<SampleSkill> tools = new(new FacetDefinition { Name = "tools", Member = "Tools", Rules = "not-together\tskills" });
        AudienceCountsClientOptions options = new() { KnownFacets = [tools, SampleFacet.Interests] };
        AllOf combined = tools.Is(SampleSkill.Python) & Engineering;
        AnyOf confused = new CustomFacet("urn:li:adTargetingFacet:interests").Is(SampleRange.Small.Urn);

        // The combination is a warning of an earlier rule, the namespace an error of a later one.
        Assert.Equal("AUD1002", ErrorExplanation.FindCauses(HttpStatusCode.BadRequest, combined, options)[0].Rule.Id);
        Assert.Equal("AUD1009", ErrorExplanation.FindCauses(HttpStatusCode.BadRequest, combined & confused, options)[0].Rule.Id);

        // A mistake that the service counts is no cause, and neither is what is only information.
        Assert.Empty(ErrorExplanation.FindCauses(HttpStatusCode.BadRequest, Python & !Python, options));
        Assert.Empty(
            ErrorExplanation.FindCauses(
                HttpStatusCode.BadRequest, new CustomFacet("urn:li:adTargetingFacet:newerThanAll").Is(Urn.Parse("urn:li:new:1")), options));
    }

    [Fact]
    public void The_likely_cause_in_criteria_that_were_read_is_that_of_criteria_in_code()
    {
        var read = TargetingCriteria.ParseRestli((Python & !SampleFacet.AgeRanges.Is(SampleRange.Small)).ToRestli());

        Assert.Equal("AUD1001", ErrorExplanation.FindCauses(HttpStatusCode.BadRequest, read, new AudienceCountsClientOptions())[0].Rule.Id);
    }

    [Fact]
    public async Task A_code_that_is_a_sentence_arrives_too()
    {
        const string Sentence = "ERROR :: /account/values/0 :: Invalid Urn Format. Key long is in invalid format. Urn urn:li:sponsoredAccount:aaa.";
        LinkedInApiException exception = await FailAsync(
            400,
            """{"message":"m","errorDetails":{"inputErrors":[{"description":"Invalid argument","input":{"inputPath":{"fieldPath":"search/account"}},"code":"@"}]},"status":400}""".Replace("@", Sentence, StringComparison.Ordinal));

        Assert.Equal(Sentence, exception.Code);
        Assert.Contains("Invalid Urn Format", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"code":5,"message":"the text"}""")]
    [InlineData("""{"serviceErrorCode":"x","message":"the text"}""")]
    [InlineData("""{"serviceErrorCode":99999999999,"message":"the text"}""")]
    [InlineData("""{"serviceErrorCode":1.5,"message":"the text"}""")]
    [InlineData("""{"code":{"a":1},"requestId":[1],"message":"the text","errorDetails":"x"}""")]
    [InlineData("""{"errorDetails":{"inputErrors":"x"},"message":"the text"}""")]
    [InlineData(
        """{"errorDetails":{"inputErrors":[null,5,"x",{"code":5,"input":"x"},{"input":{"inputPath":5}},{"input":{"inputPath":{"fieldPath":5}}}]},"message":"the text"}""")]
    [InlineData(
        """{"errorDetails":{"inputErrors":[{"code":"","\ud800 is longer than any name":1,"input":{"\udc00":1,"inputPath":{"\ud800 is longer than any name":1}}}],"\ud800 is longer than any name":1},"message":"the text"}""")]
    [InlineData("""{"code":"\ud800","message":"the text"}""")]
    [InlineData("""{"\ud800":"x","message":"the text","\udc00":"y"}""")]
    public async Task A_field_of_another_kind_does_not_hide_the_message(string body)
    {
        LinkedInApiException exception = await FailAsync(403, body);

        Assert.Equal((HttpStatusCode.Forbidden, "the text"), (exception.StatusCode!.Value, exception.ServiceMessage));
        Assert.Null(exception.ServiceErrorCode);
        Assert.StartsWith("The service answered 403", exception.Message, StringComparison.Ordinal);
        Assert.Contains("the text.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_with_half_of_a_surrogate_pair_arrives_as_it_was_written()
    {
        LinkedInApiException exception = await FailAsync(400, """{"code":"C","message":"bad \ud800 value"}""");

        Assert.Equal(("C", """bad \ud800 value"""), (exception.Code, exception.ServiceMessage));
    }

    [Theory]
    [InlineData(
        "<html><body><h1>502 Bad Gateway</h1></body></html>", "The body is not an error of LinkedIn's: '<html><body><h1>502 Bad Gateway</h1></body></html>'.")]
    [InlineData("", "The service answered 502, without a message.")]
    [InlineData("{}", "The service answered 502, without a message.")]
    [InlineData("[]", "The body is not an error of LinkedIn's: '[]'.")]
    [InlineData("null", "The body is not an error of LinkedIn's: 'null'.")]
    [InlineData("{\"message\":\"cut", "The body is not an error of LinkedIn's: '{\"message\":\"cut'.")]
    public async Task A_body_that_is_no_error_of_linkedins_is_shown_in_short(string body, string shown)
    {
        LinkedInApiException exception = await FailAsync(502, body);

        Assert.Contains(shown, exception.Message, StringComparison.Ordinal);
        Assert.Contains("The error is on the service's side.", exception.Message, StringComparison.Ordinal);
        Assert.Null(exception.Code);
        Assert.Null(exception.ServiceMessage);
    }

    [Fact]
    public async Task A_message_stays_on_one_line_and_is_cut()
    {
        LinkedInApiException exception = await FailAsync(
            400, "{\"code\":\"A\\nB\",\"message\":\"first\\r\\nsecond " + new string('x', 5000) + "\"}", ("x-li-uuid", new string('u', 500)));

        Assert.DoesNotContain(exception.Message, char.IsControl);
        Assert.True(exception.Message.Length < 1500);
        Assert.Contains("first\uFFFD\uFFFDsecond xxx", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deep_nesting_is_no_error_of_linkedins()
    {
        Assert.Equal(HttpStatusCode.BadRequest, (await FailAsync(400, new string('[', 10_000))).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await FailAsync(400, string.Concat(Enumerable.Repeat("{\"errorDetails\":", 10_000)))).StatusCode);
    }

    [Fact]
    public async Task Three_details_are_shown_at_most()
    {
        LinkedInApiException exception = await FailAsync(
            400, """{"message":"m.","errorDetails":{"inputErrors":[{"code":"C1"},{"code":"C2"},{"code":"C3"},{"code":"C4"}]}}""");

        Assert.Contains("(C1): m. Details: C1; C2; C3.", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(301, "It redirects to another address")]
    [InlineData(307, "It redirects to another address")]
    [InlineData(408, "The count took too long")]
    [InlineData(414, "a proxy on the way may have a lower limit")]
    [InlineData(418, "not documented")]
    [InlineData(204, "not documented")]
    [InlineData(503, "on the service's side")]
    [InlineData(504, "The count took too long")]
    public async Task A_status_alone_is_explained(int status, string explanation)
    {
        LinkedInApiException exception = await FailAsync(status, "", ("Location", "https://elsewhere.example/"), ("x-li-request-id", "id"));

        Assert.Equal((HttpStatusCode)status, exception.StatusCode);
        Assert.Contains(explanation, exception.Message, StringComparison.Ordinal);
        Assert.EndsWith("Request id: id.", exception.Message, StringComparison.Ordinal);
        Assert.Equal("id", exception.RequestId);
    }

    private static async Task<LinkedInApiException> FailAsync(int status, string body, params (string, string)[] headers)
    {
        using StubHandler handler = StubHandler.Answering((HttpStatusCode)status, body, headers);
        using AudienceCountsClient client = handler.Client();
        return await Assert.ThrowsAnyAsync<LinkedInApiException>(() => client.CountAsync(Python, TestContext.Current.CancellationToken));
    }
}
