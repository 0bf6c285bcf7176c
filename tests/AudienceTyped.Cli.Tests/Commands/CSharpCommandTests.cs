using System.Text.Json;

namespace AudienceTyped.Cli.Tests;

public sealed class CSharpCommandTests
{
    private const string Brief = "(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3Alocations:List(urn%3Ali%3Ageo%3A102221843))),"
        + "(or:(urn%3Ali%3AadTargetingFacet%3Askills:List(urn%3Ali%3Askill%3A17,urn%3Ali%3Askill%3A990000001))))),"
        + "exclude:(or:(urn%3Ali%3AadTargetingFacet%3Aseniorities:List(urn%3Ali%3Aseniority%3A1))))";

    // Texts that would end a comment, or would be taken for code after one.
    private const string Hostile = "A\nB\rC\u2028D\u2029E\u0085F*/ Environment.Exit(1); // \\u000A\u202E\\\"";

    [Fact]
    public async Task A_statement_has_members_of_the_catalog_and_ids() => Assert.Equal(
        """
        TargetingCriteria criteria =
            Facet.Locations.Is(Geo.NorthAmerica)
            & Facet.Skills.IsAnyOf(Skill.Engineering, Skill.FromId(990000001))
            & !Facet.Seniorities.Is(Seniority.Unpaid);

        """,
        (await ToolRun.OfAsync("code", Brief)).Expect(ToolExitCode.Done));

    [Fact]
    public async Task The_screen_is_as_it_was() => Screen.Check("code", columns: null, await ToolRun.OfAsync("code", Brief));

    [Fact]
    public async Task A_short_statement_is_one_line() => Assert.Equal(
        "TargetingCriteria criteria = Facet.Skills.Is(Skill.Engineering);\n",
        (await ToolRun.OfAsync("code", """{"targetingCriteria":{"include":{"and":[{"or":{"urn:li:adTargetingFacet:skills":["urn:li:skill:17"]}}]}}}"""))
            .Expect(ToolExitCode.Done));

    [Fact]
    public async Task Members_of_the_project_come_from_the_folder_or_from_the_files_that_are_named()
    {
        using OwnProject project = new();
        ToolRun run = await ToolRun.OfAsync(new ToolSetting { WorkingFolder = project.Folder }, "code", Brief);
        Assert.Contains("(Skill.Engineering, Skill.OurNewSkill)", run.Expect(ToolExitCode.Done), StringComparison.Ordinal);
        foreach ((string files, bool isFound) in ((string, bool)[])[("", true), ("Skill.urns.tsv", true), ("more", false)])
        {
            string output = (await ToolRun.OfAsync("code", Brief, "--files", Path.Combine(project.Folder, files))).Expect(ToolExitCode.Done);
            Assert.Equal(isFound, output.Contains("Skill.OurNewSkill", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("no-such.urns.tsv", "does not exist")]
    [InlineData("own.txt", "is not a definition file")]
    [InlineData("latin.urns.tsv", "is not UTF-8")]
    public async Task Files_that_cannot_be_used_are_refused(string file, string message)
    {
        using OwnProject project = new();
        await File.WriteAllTextAsync(Path.Combine(project.Folder, "own.txt"), "", TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(Path.Combine(project.Folder, "latin.urns.tsv"), [0xFF, 0xFE, 0xFD], TestContext.Current.CancellationToken);
        ToolRun run = await ToolRun.OfAsync("code", Brief, "--files", Path.Combine(project.Folder, file));
        Assert.Contains(message, run.ExpectRefusal(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_that_the_build_leaves_out_is_said_and_is_no_member()
    {
        using OwnProject project = new();
        await File.WriteAllTextAsync(
            Path.Combine(project.Folder, "Skill.urns.tsv"), "#extend Skill\nabc\tWrong\tWrong\n990000001\tOurs\tOurs\n", TestContext.Current.CancellationToken);
        ToolRun run = await ToolRun.OfAsync(new ToolSetting { WorkingFolder = project.Folder }, "code", Brief);
        Assert.StartsWith("Skill.urns.tsv: line 2: AUD", run.Error, StringComparison.Ordinal);
        Assert.Contains("Skill.Ours", run.Expect(ToolExitCode.Done), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_are_properties_with_the_names_of_their_labels()
    {
        string[] labels = ["Spring campaign", "spring-campaign", "日本", "Skill", "Audiences", "Equals", "1st"];
        string[] lines = [Brief, .. labels.Select(static label => $"{label}\t{Brief}")];
        ToolSetting setting = new() { Input = string.Join('\n', lines) };
        string file = (await ToolRun.OfAsync(setting, "code", "--lines", "-", "--namespace", "My.Campaigns")).Expect(ToolExitCode.Done);
        IReadOnlyDictionary<string, TargetingCriteria> audiences = OwnProject.Run(file, "My.Campaigns.Audiences");
        Assert.Equal(lines.Length, audiences.Count);
        Assert.Equal(["Audience1", "SpringCampaign", "SpringCampaign_3", "Audience4", "Skill_5", "Audiences_6", "Equals_7"], audiences.Keys.Take(7));
        Assert.All(audiences.Values, criteria => Assert.Equal(Brief, criteria.ToRestli()));
    }

    [Theory]
    [InlineData("--class", "class")]
    [InlineData("--class", "1")]
    [InlineData("--class", "a b")]
    [InlineData("--class", "Skill")]
    [InlineData("--class", "TargetingCriteria")]
    [InlineData("--class", "A", "--namespace", "B..C")]
    [InlineData("--class", "A", "--namespace", "B.Facet")]
    [InlineData("--namespace", "B")]
    [InlineData("--emulator")]
    public async Task Names_and_options_that_cannot_be_used_are_refused(params string[] options) =>
        (await ToolRun.OfAsync(["code", Brief, .. options])).ExpectRefusal();

    [Theory]
    [InlineData("""{"include":{"and":[{"or":{}}]}}""", "no facet")]
    [InlineData("""{"include":{"and":[{"or":{"urn:li:adTargetingFacet:skills":[]}}]}}""", "no values")]
    [InlineData("""{"include":{"and":[]}}""", "is empty")]
    [InlineData("""{"exclude":{"or":{"urn:li:adTargetingFacet:skills":["urn:li:skill:17"]}}}""", "'include' is missing")]
    public async Task Criteria_that_cannot_be_sent_are_refused(string criteria, string message) =>
        Assert.Contains(message, (await ToolRun.OfAsync("code", criteria)).ExpectRefusal(), StringComparison.Ordinal);

    [Fact]
    public async Task A_line_that_cannot_be_read_is_named_and_nothing_is_written()
    {
        string message = (await ToolRun.OfAsync(new ToolSetting { Input = $"{Brief}\n(include:\n" }, "code", "--lines", "-")).ExpectRefusal();
        Assert.StartsWith("Line 2: ", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comments_have_the_names_of_the_service_and_nothing_ends_them()
    {
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(
            new() { Entities = [new(Urn.Parse("urn:li:skill:990000001"), Hostile)] }, TestContext.Current.CancellationToken);
        ToolSetting setting = new()
        {
            Variables = { ["LINKEDIN_BASE_ADDRESS"] = emulator.BaseAddress.ToString(), ["LINKEDIN_ACCESS_TOKEN"] = emulator.AccessToken },
        };
        string[] criteria = [Brief, Brief.Replace("990000001", "990000002", StringComparison.Ordinal)];
        ToolRun run = await ToolRun.OfAsync(setting with { Input = string.Join('\n', criteria) }, "code", "--lines", "-", "--resolve");
        string file = run.Expect(ToolExitCode.Done);
        Assert.Contains("Skill.FromId(990000001)) // A", file, StringComparison.Ordinal);
        Assert.Contains("Skill.FromId(990000002)) // the service does not know it", file, StringComparison.Ordinal);
        Assert.Equal(criteria, OwnProject.Run(file, "Audiences").Values.Select(static one => one.ToRestli()));
        Assert.Contains("names of 2 values", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_the_text_and_what_each_value_is()
    {
        using JsonDocument document = JsonDocument.Parse((await ToolRun.OfAsync("code", Brief, "--json")).Expect(ToolExitCode.Done));
        Assert.Equal((await ToolRun.OfAsync("code", Brief)).Output, document.RootElement.GetProperty("code").GetString());
        JsonElement[] values = [.. document.RootElement.GetProperty("audiences")[0].GetProperty("values").EnumerateArray()];
        Assert.Equal(["catalog", "catalog", "id", "catalog"], values.Select(static value => value.GetProperty("origin").GetString()));
        Assert.Equal("Skill.FromId(990000001)", values[2].GetProperty("code").GetString());
    }
}
