using AudienceTyped.Emulation;

namespace AudienceTyped.Emulator.Tests;

public class RefusedRequestTests(EmulatorFixture fixture) : IClassFixture<EmulatorFixture>
{
    private const string ResourceNotFound = """{"message":"No virtual resource found","code":"RESOURCE_NOT_FOUND","status":404}""";
    private const string InvalidToken = """{"message":"Invalid access token","code":"INVALID_ACCESS_TOKEN","serviceErrorCode":65600,"status":401}""";
    private const string EmptyToken = """{"message":"Empty oauth2_access_token","serviceErrorCode":401,"status":401}""";

    private const string Malformed =
        """{"errorDetailType":"com.linkedin.common.error.BadRequest","message":"Invalid param. Please see errorDetails for more information.","errorDetails":{"inputErrors":[{"description":"Invalid value for param; wrong type or other syntax error","input":{"inputPath":{"fieldPath":"targetingCriteria"}},"code":"PARAM_INVALID"}]},"status":400}""";

    [Theory]
    [InlineData("rest/audiencecounts")]
    [InlineData("rest/audienceCounts/")]
    [InlineData("v2/audienceCountsV2")]
    [InlineData("")]
    public async Task Another_path_is_not_found(string path) =>
        await Expect(fixture.Get(path: path), 404, ResourceNotFound, isFromGateway: true);

    [Theory]
    [InlineData("q=targetingCriteria&targetingCriteria=" + EmulatorFixture.Criteria)]
    [InlineData("q=&targetingCriteria=" + EmulatorFixture.Criteria)]
    [InlineData("q&targetingCriteria=" + EmulatorFixture.Criteria)]
    [InlineData("targetingCriteria=" + EmulatorFixture.Criteria)]
    public async Task Another_finder_is_not_found(string query) =>
        await Expect(fixture.Get(query), 404, ResourceNotFound, isFromGateway: true);

    [Theory]
    [InlineData(null, EmptyToken)]
    [InlineData("Bearer", EmptyToken)]
    [InlineData("Basic dXNlcg==", InvalidToken)]
    [InlineData("emulated-access-token", InvalidToken)]
    [InlineData("Bearer two words", InvalidToken)]
    [InlineData("Bearer =", InvalidToken)]
    [InlineData("Bearer " + EmulatorFixture.RefusedToken, InvalidToken)]
    public async Task Without_a_good_token_nothing_is_counted(string? authorization, string body)
    {
        HttpRequestMessage request = fixture.Get();
        Replace(request, "Authorization", authorization);
        await Expect(request, 401, body);
    }

    [Fact]
    public async Task A_version_must_be_there()
    {
        HttpRequestMessage request = fixture.Get();
        Replace(request, "LinkedIn-Version", null);
        await Expect(
            request,
            400,
            """{"message":"A version must be present. Please specify a version by adding the LinkedIn-Version header.","code":"VERSION_MISSING","status":400}""",
            isFromGateway: true);
    }

    [Theory]
    [InlineData("202309")]
    [InlineData("202511")]
    [InlineData("202512")]
    [InlineData("202701")]
    [InlineData("202613")]
    [InlineData("202600")]
    [InlineData("2026")]
    [InlineData("20260101")]
    [InlineData("2026-1")]
    [InlineData("latest")]
    public async Task A_version_that_is_not_active_is_refused(string version)
    {
        HttpRequestMessage request = fixture.Get();
        Replace(request, "LinkedIn-Version", version);
        await Expect(
            request, 426, $$"""{"message":"Requested version {{version}}01 is not active","code":"NONEXISTENT_VERSION","status":426}""", isFromGateway: true);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("1.0.0")]
    public async Task Without_protocol_2_the_criteria_are_malformed(string? version)
    {
        HttpRequestMessage request = fixture.Get();
        Replace(request, "X-Restli-Protocol-Version", version);
        await Expect(request, 400, Malformed);
    }

    [Theory]
    [InlineData("2")]
    [InlineData("2.0.1")]
    [InlineData("3.0.0")]
    public async Task Another_protocol_version_is_not_supported(string version)
    {
        HttpRequestMessage request = fixture.Get();
        Replace(request, "X-Restli-Protocol-Version", version);
        await Expect(request, 400, $$"""{"message":"Rest.li protocol version {{version}} is not supported","status":400}""");
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Another_method_is_not_allowed(string method)
    {
        HttpRequestMessage request = fixture.Get();
        request.Method = new HttpMethod(method);
        await Expect(request, 405, """{"message":"Method not allowed","code":"METHOD_NOT_ALLOWED","status":405}""");
    }

    [Fact]
    public async Task A_question_for_headers_alone_is_refused_without_a_body()
    {
        HttpRequestMessage request = fixture.Get();
        request.Method = HttpMethod.Head;
        Answer answer = await fixture.SendAsync(request);
        Assert.Equal(405, answer.Status);
        Assert.Empty(answer.Text);
    }

    [Theory]
    [InlineData("get")]
    [InlineData("DELETE")]
    public async Task Another_tunnelled_method_is_not_allowed(string method) =>
        await Expect(fixture.Tunnel(method: method), 405, """{"message":"Method not allowed","code":"METHOD_NOT_ALLOWED","status":405}""");

    [Theory]
    [InlineData(null)]
    [InlineData("application/json")]
    [InlineData("multipart/mixed; boundary=x")]
    public async Task A_tunnelled_query_must_say_that_it_is_one(string? contentType) =>
        await Expect(fixture.Tunnel(contentType: contentType), 400, """{"message":"Invalid query parameters passed to request","status":400}""");

    [Fact]
    public async Task A_wrong_rest_li_method_is_refused()
    {
        HttpRequestMessage request = fixture.Get();
        request.Headers.Add("X-RestLi-Method", "get");
        Answer answer = await fixture.SendAsync(request);
        Assert.Equal(400, answer.Status);
        Assert.Contains("not supported with X-RestLi-Method: get", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("account=1", "account")]
    [InlineData("start=0", "start")]
    [InlineData("a+b=1", "a b")]
    public async Task Another_parameter_is_not_allowed(string parameter, string name) =>
        await Expect(
            fixture.Get(EmulatorFixture.Query + "&" + parameter),
            400,
            $$$"""{"errorDetailType":"com.linkedin.common.error.BadRequest","message":"Invalid param. Please see errorDetails for more information.","errorDetails":{"inputErrors":[{"input":{"inputPath":{"fieldPath":"{{{name}}}"}},"code":"QUERY_PARAM_NOT_ALLOWED"}]},"status":400}""");

    [Theory]
    [InlineData("q=targetingCriteriaV2&" + EmulatorFixture.Query, "q")]
    [InlineData(EmulatorFixture.Query + "&targeting%43riteria=", "targetingCriteria")]
    public async Task A_repeated_parameter_is_refused(string query, string name)
    {
        Answer answer = await fixture.SendAsync(fixture.Get(query));
        Assert.Equal(400, answer.Status);
        Assert.Equal("PARAM_INVALID", answer.ErrorCode);
        Assert.Equal(name, answer.FieldPath);
        Assert.Contains("twice", answer.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_query_and_the_tunnelled_body_may_not_repeat_each_other()
    {
        Answer answer = await fixture.SendAsync(fixture.Tunnel(query: "q=targetingCriteriaV2"));
        Assert.Equal(400, answer.Status);
        Assert.Equal("q", answer.FieldPath);
    }

    [Fact]
    public async Task The_criteria_must_be_there()
    {
        Answer answer = await fixture.SendAsync(fixture.Get("q=targetingCriteriaV2"));
        Assert.Equal(400, answer.Status);
        Assert.Equal("targetingCriteria", answer.FieldPath);
    }

    [Theory]
    [InlineData("%zz=1")]
    [InlineData("%4=1")]
    [InlineData("%FF=1")]
    public async Task A_malformed_parameter_name_is_refused(string parameter) =>
        await Expect(fixture.Tunnel(EmulatorFixture.Query + "&" + parameter), 400, """{"message":"Invalid query parameters passed to request","status":400}""");

    [Fact]
    public async Task A_query_that_is_too_long_is_refused()
    {
        string padding = new('x', LengthCheck.MaximumQueryLength - EmulatorFixture.Query.Length - 1);
        Assert.Equal(400, (await fixture.SendAsync(fixture.Get(EmulatorFixture.Query + "&" + padding))).Status);
        await Expect(
            fixture.Get(EmulatorFixture.Query + "&x" + padding),
            414,
            """{"message":"URI Too Long","code":"URI_TOO_LONG","status":414}""",
            isFromGateway: true);
    }

    [Fact]
    public async Task A_path_that_is_too_long_is_refused() =>
        await Expect(
            fixture.Get(path: new string('x', LengthCheck.MaximumTargetLength)),
            414,
            """{"message":"URI Too Long","code":"URI_TOO_LONG","status":414}""",
            isFromGateway: true);

    [Fact]
    public async Task A_body_above_a_megabyte_is_refused()
    {
        HttpRequestMessage request = fixture.Tunnel(new string('x', (1024 * 1024) + 1));

        // The refusal comes before the body is sent; else the closed connection may be noticed before the answer.
        request.Headers.ExpectContinue = true;
        Answer answer = await fixture.SendAsync(request);
        Assert.Equal(413, answer.Status);
        Assert.Equal("true", Assert.Single(answer.Headers.GetValues("X-RestLi-Error-Response")));
    }

    private async Task Expect(HttpRequestMessage request, int status, string body, bool isFromGateway = false)
    {
        Answer answer = await fixture.SendAsync(request);
        Assert.Equal(status, answer.Status);
        Assert.Equal(body, answer.WithoutExplanation);
        Assert.NotEmpty(answer.Reason);
        Assert.Equal("true", Assert.Single(answer.Headers.GetValues("X-RestLi-Error-Response")));
        Assert.Equal(isFromGateway, answer.Headers.Contains("X-RestLi-Gateway-Error"));
        Assert.NotEmpty(Assert.Single(answer.Headers.GetValues("x-li-uuid")));
    }

    private static void Replace(HttpRequestMessage request, string name, string? value)
    {
        request.Headers.Remove(name);
        if (value is not null)
        {
            Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        }
    }
}
