using System.Text.Json;

namespace AudienceTyped.Cli.Tests;

public sealed class SearchCommandTests
{
    [Theory]
    [InlineData(80)]
    [InlineData(200)]
    [InlineData(null)]
    public async Task The_table_is_as_it_was(int? columns)
    {
        ToolSetting setting = new() { Columns = columns, Variables = { ["NO_COLOR"] = "1" } };
        ToolRun run = await ToolRun.OfAsync(setting, "search", "software engineer", "--count", "4");
        run.Expect(ToolExitCode.Done);
        Screen.Check("search", columns, run);
        Assert.All(run.Output.Split('\n'), line => Assert.True(columns is null || line.Length <= columns, line));
    }

    [Theory]
    [InlineData("Engineering", "exact", "Skill.Engineering")]
    [InlineData("éngineering", "exact without case and accents", "Skill.Engineering")]
    [InlineData("pyth", "beginning", "Skill.Python")]
    [InlineData("ython", "contains", "Skill.Python")]
    public async Task How_a_name_matches_is_said(string text, string match, string member)
    {
        string[] line = FirstRow((await ToolRun.OfAsync("search", "skills", text, "--offline")).Expect(ToolExitCode.Done));
        Assert.Equal(match, line[3]);
        Assert.StartsWith("Skill.", line[4], StringComparison.Ordinal);
        Assert.Contains(member, (await ToolRun.OfAsync("search", "Skills", text, "--offline")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_value_of_the_catalog_has_its_member()
    {
        foreach (Urn urn in LinkedInCatalog.Facets.SelectMany(static facet => facet.EntityTypes).Distinct().SelectMany(static type => type.Known))
        {
            Assert.True(CatalogMembers.Find(urn) is not null, urn.ToString());
        }

        Assert.Equal("Geo.Germany", CatalogMembers.Find(Geo.Germany.Urn));
        await Task.CompletedTask;
    }

    [Fact]
    public async Task The_emulator_is_searched_and_says_that_it_is_none()
    {
        ToolRun run = await ToolRun.OfAsync("search", "skills", "pyth", "--emulator");
        Assert.Contains("Python", run.Expect(ToolExitCode.Done), StringComparison.Ordinal);
        Assert.Contains("synthetic", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_facet_without_search_is_listed() => Assert.Equal(
        "Seniority.Vp", FirstRow((await ToolRun.OfAsync("search", "seniorities", "vp", "--emulator")).Expect(ToolExitCode.Done))[4]);

    [Fact]
    public async Task A_facet_whose_values_nobody_lists_is_a_failure() =>
        Assert.Contains("neither searches nor lists", (await ToolRun.OfAsync("search", "dynamicSegments", "x", "--emulator")).ExpectRefusal(ToolExitCode.Failed), StringComparison.Ordinal);

    [Fact]
    public async Task Nothing_found_is_2() => (await ToolRun.OfAsync("search", "zzzzzz")).ExpectRefusal(ToolExitCode.ToLookAt);

    [Theory]
    [InlineData("skil", "x", "Did you mean skills")]
    [InlineData("skills", " ", "empty")]
    [InlineData("\u001B[31m", "x", "is not a facet")]
    public async Task What_cannot_be_searched_is_refused(string facet, string text, string message) =>
        Assert.Contains(message, (await ToolRun.OfAsync("search", facet, text, "--offline")).ExpectRefusal(), StringComparison.Ordinal);

    [Theory]
    [InlineData("search", "x", "--emulator")]
    [InlineData("search", "skills", "x", "--count", "0")]
    [InlineData("search", "skills", "x")]
    public async Task A_command_line_that_cannot_be_used_is_refused(params string[] args) => (await ToolRun.OfAsync(args)).ExpectRefusal();

    [Fact]
    public async Task Json_has_the_same_candidates()
    {
        string json = (await ToolRun.OfAsync("search", "munich", "--json")).Expect(ToolExitCode.Done);
        using JsonDocument document = JsonDocument.Parse(json);
        JsonElement first = document.RootElement.GetProperty("candidates")[0];
        Assert.Equal(FirstRow((await ToolRun.OfAsync("search", "munich")).Output)[0], first.GetProperty("urn").GetString());
    }

    private static string[] FirstRow(string output) => output.Split('\n')[1].Split('\t');
}
