using System.Text.Json;
using AudienceTyped.Definitions.Projects;

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
    public void Each_value_of_the_catalog_has_its_member()
    {
        KnownMembers members = new(ProjectCatalog.Empty);
        foreach (Urn urn in LinkedInCatalog.Facets.SelectMany(static facet => facet.EntityTypes).Distinct().SelectMany(static type => type.Known))
        {
            Assert.True(members.FindMember(urn) is { Origin: ValueOrigin.Catalog }, urn.ToString());
        }

        Assert.Equal("Geo.Germany", members.FindMember(Geo.Germany.Urn)?.Text);
    }

    [Theory]
    [InlineData("locations", "UK", "another name: UK", "Geo.UnitedKingdom")]
    [InlineData("locations", "SouthKorea", "another way to write it", "Geo.SouthKorea")]
    [InlineData("staffCountRanges", "51-200", "another way to write it", "StaffCountRange.From51To200")]
    [InlineData("interfaceLocales", "en-US", "another way to write it", "Locale.EnglishUnitedStates")]
    public async Task Matching_is_that_of_the_library(string facet, string text, string match, string member)
    {
        string[] line = FirstRow((await ToolRun.OfAsync("search", facet, text, "--offline")).Expect(ToolExitCode.Done));
        Assert.Equal((match, member), (line[3], line[4]));
    }

    [Fact]
    public async Task The_candidates_of_a_type_are_those_of_its_Search()
    {
        foreach (string text in (string[])["eng", "developer", "a", "united", "Æ"])
        {
            string output = (await ToolRun.OfAsync("search", "skills", text, "--offline", "--count", "1000")).Output;
            Assert.Equal(
                Skill.Search(text, 1000).OrderBy(static found => found.Match).Select(static found => found.Value.Urn.ToString()),
                output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(static line => line.Split('\t')[0]));
        }
    }

    [Fact]
    public async Task Values_and_facets_of_the_project_are_found_with_their_members()
    {
        using OwnProject project = new();
        ToolSetting setting = new() { WorkingFolder = project.Folder };
        Assert.Equal(
            ["urn:li:skill:990000001", "Our New Skill", "skills, xyz", "another name: Novelty", "Skill.OurNewSkill"],
            FirstRow((await ToolRun.OfAsync(setting, "search", "novelty")).Expect(ToolExitCode.Done)));
        Assert.Equal("Campus.North", FirstRow((await ToolRun.OfAsync(setting, "search", "campuses", "north", "--offline")).Expect(ToolExitCode.Done))[4]);
        Assert.Equal("Skill.OurNewSkill", FirstRow((await ToolRun.OfAsync("search", "xyz", "our", "--offline", "--files", project.Folder)).Output)[4]);
    }

    [Fact]
    public async Task Companies_that_share_a_name_are_told_apart_by_their_pages()
    {
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(
            new()
            {
                Entities =
                [
                    new(Urn.Parse("urn:li:organization:900000001"), "Starling Bank") { IsDead = true },
                    new(Urn.Parse("urn:li:organization:900000002"), "STARLING BANK") { VanityName = "starlingbank" },
                    new(Urn.Parse("urn:li:organization:900000003"), "Starling Bank Employees"),
                ],
            },
            TestContext.Current.CancellationToken);
        ToolSetting setting = new()
        {
            Variables = { ["LINKEDIN_BASE_ADDRESS"] = emulator.BaseAddress.ToString(), ["LINKEDIN_ACCESS_TOKEN"] = emulator.AccessToken },
        };
        string[] rows = (await ToolRun.OfAsync(setting, "search", "employers", "starling bank", "--verify")).Expect(ToolExitCode.Done).TrimEnd('\n').Split('\n');
        Assert.Equal(["vanity name", "(no such page)", "starlingbank", ""], rows.Select(static row => row.Split('\t')[5]));
        Assert.Single(emulator.Requests, static request => request.Path.EndsWith("organizationsLookup", StringComparison.Ordinal));
        await ToolRun.OfAsync(setting, "search", "employers", "starling bank");
        Assert.Single(emulator.Requests, static request => request.Path.EndsWith("organizationsLookup", StringComparison.Ordinal));
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
    [InlineData("search", "x", "--verify")]
    [InlineData("search", "employers", "x", "--verify", "--offline")]
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
