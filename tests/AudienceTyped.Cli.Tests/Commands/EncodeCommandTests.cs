namespace AudienceTyped.Cli.Tests;

public sealed class EncodeCommandTests
{
    private const string Json = """{"include":{"and":[{"or":{"urn:li:adTargetingFacet:skills":["urn:li:skill:17"]}}]}}""";
    private const string Restli = "(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3Askills:List(urn%3Ali%3Askill%3A17))))))";

    [Theory]
    [InlineData(Json)]
    [InlineData(Restli)]
    [InlineData("\uFEFF" + Json + "\r\n")]
    [InlineData("""{"name":"Autumn","dailyBudget":12.5,"targetingCriteria":""" + Json + "}")]
    [InlineData("https://api.linkedin.com/rest/audienceCounts?q=targetingCriteriaV2&targetingCriteria=" + Restli + "&x=1")]
    [InlineData("GET /rest/audienceCounts?q=targetingCriteriaV2&targetingCriteria=" + Restli + " HTTP/1.1")]
    [InlineData("q=targetingCriteriaV2&targetingCriteria=" + Restli)]
    public async Task Each_notation_is_recognised(string criteria)
    {
        Assert.Equal(Restli + "\n", (await ToolRun.OfAsync("encode", criteria)).Expect(ToolExitCode.Done));
        Assert.Equal(Restli + "\n", (await ToolRun.OfAsync(new ToolSetting { Input = criteria }, "encode", "-")).Expect(ToolExitCode.Done));
    }

    [Fact]
    public async Task A_file_is_read()
    {
        string path = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(path, Json + "\n", TestContext.Current.CancellationToken);
            Assert.Equal(Restli + "\n", (await ToolRun.OfAsync("encode", path)).Expect(ToolExitCode.Done));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task The_normal_form_joins_what_is_there_twice() => Assert.Equal(
        Restli + "\n",
        (await ToolRun.OfAsync("encode", "--normalize", Json.Replace("[\"", "[\"urn:li:skill:17\",\"", StringComparison.Ordinal))).Expect(ToolExitCode.Done));

    [Fact]
    public async Task A_request_has_its_method_and_headers_and_no_token() => Assert.Equal(
        $"""
        GET https://api.linkedin.com/rest/audienceCounts?q=targetingCriteriaV2&targetingCriteria={Restli}
        LinkedIn-Version: 202609
        X-Restli-Protocol-Version: 2.0.0
        Accept: application/json

        """,
        (await ToolRun.OfAsync(new ToolSetting { Variables = { ["LINKEDIN_ACCESS_TOKEN"] = "secret" } }, "encode", "--request", Json)).Expect(ToolExitCode.Done));

    [Fact]
    public async Task A_long_request_tunnels_its_query_in_a_body()
    {
        string values = string.Join(',', Enumerable.Range(1, 300).Select(static id => $"\"urn:li:skill:{id}\""));
        string[] lines = (await ToolRun.OfAsync("encode", "--request", Json.Replace("\"urn:li:skill:17\"", values, StringComparison.Ordinal))).Expect(ToolExitCode.Done).Split('\n');
        Assert.Equal("POST https://api.linkedin.com/rest/audienceCounts", lines[0]);
        Assert.Contains("X-HTTP-Method-Override: GET", lines);
        Assert.Contains("Content-Type: application/x-www-form-urlencoded", lines);
        Assert.StartsWith("q=targetingCriteriaV2&targetingCriteria=(include:(", lines[^2], StringComparison.Ordinal);
        Assert.Equal("", lines[^3]);
    }

    [Fact]
    public async Task Address_and_version_of_a_request_come_from_the_environment()
    {
        ToolSetting setting = new() { Variables = { ["LINKEDIN_BASE_ADDRESS"] = "http://localhost:8080/", ["LINKEDIN_VERSION"] = "202608" } };
        string request = (await ToolRun.OfAsync(setting, "encode", "--request", Json)).Expect(ToolExitCode.Done);
        Assert.StartsWith("GET http://localhost:8080/rest/audienceCounts?", request, StringComparison.Ordinal);
        Assert.Contains("LinkedIn-Version: 202608\n", request, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"include":{"and":[{"or":{"a":[17]}}]}}""", "$.include.and[0].or.a[0] is 17")]
    [InlineData("""{"include":{"and":null}}""", "$.include.and is null")]
    [InlineData("""{"include":{},"include":{}}""", "include")]
    [InlineData("""{"name":"Autumn"}""", "neither 'include' nor 'exclude'")]
    [InlineData("[]", "neither 'include' nor 'exclude'")]
    [InlineData("(include:(a:b,a:c))", "'a' is there twice at include")]
    [InlineData("", "is empty")]
    [InlineData("   \n", "is empty")]
    [InlineData("no-such-file.json", "neither criteria nor a file that exists")]
    [InlineData(".", "is a folder")]
    [InlineData("{\"include\":\"\\uD800\"}", "")]
    public async Task What_cannot_be_transcribed_is_refused(string criteria, string message) =>
        Assert.Contains(message, (await ToolRun.OfAsync("encode", criteria)).ExpectRefusal(), StringComparison.Ordinal);

    [Fact]
    public async Task A_mistake_in_JSON_has_a_caret_under_its_place()
    {
        string error = (await ToolRun.OfAsync("encode", "{\"include\":\n  {\"ü\":[}}")).ExpectRefusal();
        string[] lines = error.TrimEnd('\n').Split('\n');
        Assert.Contains("at offset 20", lines[0], StringComparison.Ordinal);
        Assert.Equal("    {\"ü\":[}}", lines[1]);
        Assert.Equal('}', lines[1][lines[2].IndexOf('^', StringComparison.Ordinal)]);
    }

    [Fact]
    public async Task A_mistake_in_a_URL_has_a_caret_under_its_place()
    {
        string error = (await ToolRun.OfAsync("encode", "https://api.linkedin.com/rest/audienceCounts?targetingCriteria=(include:(and:[]))")).ExpectRefusal();
        string[] lines = error.TrimEnd('\n').Split('\n');
        Assert.Equal('[', lines[1][lines[2].IndexOf('^', StringComparison.Ordinal)]);
        Assert.True(lines[1].Length <= 80);
    }

    [Fact]
    public async Task A_line_that_cannot_be_read_is_named_and_what_came_before_is_written()
    {
        ToolRun run = await ToolRun.OfAsync(new ToolSetting { Input = $"{Json}\n{{\n{Json}\n" }, "encode", "--lines", "-");
        Assert.Equal(Restli + "\n", run.Expect(ToolExitCode.CannotBeUsed));
        Assert.StartsWith("Line 2: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_line_is_refused() =>
        Assert.Contains("Line 2 is empty", (await ToolRun.OfAsync(new ToolSetting { Input = $"{Json}\n\n{Json}" }, "encode", "--lines", "-")).Error, StringComparison.Ordinal);

    [Fact]
    public async Task Bytes_that_are_not_UTF8_are_refused() => Assert.Contains(
        "is not UTF-8", (await ToolRun.OfAsync(new ToolSetting { InputBytes = [(byte)'{', 0xFF, 0xFE] }, "encode", "-")).ExpectRefusal(), StringComparison.Ordinal);

    [Fact]
    public async Task Deep_nesting_is_refused() =>
        Assert.NotEqual("", (await ToolRun.OfAsync("encode", "{\"include\":" + new string('[', 5000))).ExpectRefusal());

    [Fact]
    public async Task Lines_and_request_exclude_each_other() =>
        Assert.Contains("cannot be used together", (await ToolRun.OfAsync("encode", "--lines", "--request", Json)).ExpectRefusal(), StringComparison.Ordinal);

    [Fact]
    public async Task A_setting_that_cannot_be_used_is_refused()
    {
        ToolSetting setting = new() { Variables = { ["LINKEDIN_VERSION"] = "2026" } };
        Assert.Contains("LINKEDIN_VERSION", (await ToolRun.OfAsync(setting, "encode", "--request", Json)).ExpectRefusal(), StringComparison.Ordinal);
    }
}
