using System.Text.Json;

namespace AudienceTyped.Cli.Tests;

public sealed class CheckCommandTests
{
    private const string Broken =
        """{"include":{"and":[{"or":{"urn:li:adTargetingFacet:titles":["urn:li:title:9"]}},{"or":{"urn:li:adTargetingFacet:seniorities":["urn:li:seniority:4"]}}]}}""";

    private const string Sound = """{"include":{"and":[{"or":{"urn:li:adTargetingFacet:locations":["urn:li:geo:101282230"]}}]}}""";

    [Theory]
    [InlineData(80)]
    [InlineData(200)]
    [InlineData(null)]
    public async Task The_table_is_as_it_was(int? columns)
    {
        ToolRun run = await ToolRun.OfAsync(new ToolSetting { Columns = columns, Variables = { ["NO_COLOR"] = "1" } }, "check", Broken);
        run.Expect(ToolExitCode.ToLookAt);
        Screen.Check("check", columns, run);
    }

    [Fact]
    public async Task Colour_is_on_a_terminal_alone()
    {
        Assert.Contains('\u001B', (await ToolRun.OfAsync(new ToolSetting { Columns = 80 }, "check", Broken)).Output);
        Assert.DoesNotContain('\u001B', (await ToolRun.OfAsync("check", Broken)).Output);
    }

    [Fact]
    public async Task No_finding_is_0_and_no_output() => Assert.Equal("", (await ToolRun.OfAsync("check", Sound)).Expect(ToolExitCode.Done));

    [Fact]
    public async Task Json_has_what_the_library_finds()
    {
        using JsonDocument document = JsonDocument.Parse((await ToolRun.OfAsync("check", "--json", Broken)).Expect(ToolExitCode.ToLookAt));
        Assert.Equal(
            TargetingCriteria.ParseJson(Broken, LinkedInCatalog.Facets).Validate(LinkedInCatalog.Facets).Select(static finding => finding.Message),
            document.RootElement.GetProperty("findings").EnumerateArray().Select(static finding => finding.GetProperty("message").GetString()!));
    }
}
