using System.Globalization;
using System.Text;
using System.Text.Json;

namespace AudienceTyped.Cli.Tests;

public sealed class VetCommandTests
{
    private static readonly string[] _names =
    [
        "Kubernetes", "Terraform", "Beekeeping", "Glassblowing", "Falconry", "Calligraphy", "Origami", "Bonsai", "Fencing", "Archery", "Sailing", "Pottery",
        "Weaving", "Juggling", "Dowsing", "Lutherie", "Horology", "Philately", "Numismatics", "Speleology", "Mycology", "Ornithology", "Topiary", "Viticulture",
        "Cooperage", "Tanning", "Thatching", "Bookbinding", "Engraving", "Gilding",
    ];

    [Fact]
    public async Task What_is_right_is_no_difference_with_the_service_or_the_lock()
    {
        await using ToolProject project = await WithSkillsAsync();
        Assert.Contains("0 breaking, 0 dangerous, 0 safe", await VetAsync(project, ToolExitCode.Done), StringComparison.Ordinal);
        Assert.Contains("0 breaking, 0 dangerous, 0 safe", await VetAsync(project, ToolExitCode.Done, "--locked"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_planted_fault_is_found_with_the_service_and_with_the_lock()
    {
        await using ToolProject project = await WithSkillsAsync();
        await VetAsync(project, ToolExitCode.Done);
        string[] rows = project.Read("Skill.urns.tsv").Split('\n');
        List<(string File, int Line)> planted = [];

        // Ten swapped rows, two with the id of another, ten renamed by hand, and ten that are gone.
        for (int index = 0; index < 10; index += 2)
        {
            (rows[2 + index], rows[3 + index]) = (WithId(rows[2 + index], Id(index + 1)), WithId(rows[3 + index], Id(index)));
            planted.AddRange([("Skill.urns.tsv", 3 + index), ("Skill.urns.tsv", 4 + index)]);
        }

        for (int index = 10; index < 20; index++)
        {
            rows[2 + index] = rows[2 + index][..rows[2 + index].LastIndexOf('\t')] + "\tSomething else";
            planted.Add(("Skill.urns.tsv", 3 + index));
        }

        StringBuilder code = new(project.Read("Program.cs"));
        int line = code.ToString().Count(static character => character == '\n');
        for (int index = 0; index < 15; index++)
        {
            code.Append(CultureInfo.InvariantCulture, $"_ = Skill.FromId({Id(index + 10)}); // {_names[index]}\n");
            planted.Add(("Program.cs", ++line));
        }

        for (int index = 0; index < 15; index++)
        {
            code.Append(CultureInfo.InvariantCulture, $"_ = {(index % 3 == 0 ? $"Skill.FromId({777000 + index})" : index % 3 == 1 ? $"Skill.Parse(\"urn:li:skill:{777000 + index}\")" : $"$\"{{x}} urn:li:skill:{777000 + index} {{y}}\"")};\n");
            planted.Add(("Program.cs", ++line));
        }

        project.Write("Skill.urns.tsv", string.Join('\n', rows));
        project.Write("Program.cs", code.ToString());
        Assert.Equal(50, planted.Count);
        string[] expected =
            [.. planted.Select(static place => string.Create(CultureInfo.InvariantCulture, $"{place.File}:{place.Line}")).Order(StringComparer.Ordinal)];
        Assert.Equal(expected, await PlacesAsync(project, "--locked"));
        Assert.Equal(expected, await PlacesAsync(project));
    }

    [Theory]
    [InlineData("// Skill.FromId(777000) is gone\n")]
    [InlineData("/* urn:li:skill:777000 */\n")]
    [InlineData("_ = Skill.FromId(id);\n")]
    [InlineData("_ = $\"urn:li:skill:{id}\";\n")]
    [InlineData("_ = \"urn:li:person:777000\";\n")]
    [InlineData("_ = Other.FromId(777000);\n")]
    [InlineData("_ = Skill.FromId(17); // the usual one\n")]
    [InlineData("_ = Skill.FromId(17); // Engineering\n")]
    [InlineData("_ = Skill.FromId(17); // engineering (all of it)\n")]
    [InlineData("Use(Skill.FromId(17), Skill.FromId(990001)); // Kubernetes\n")]
    [InlineData("_ = StaffCountRange.FromId(51, 200);\n")]
    public async Task What_is_no_fault_is_not_reported(string code)
    {
        await using ToolProject project = await ToolProject.WithAsync(("urn:li:skill:990001", "Kubernetes"));
        project.Write("Program.cs", code);
        await VetAsync(project, ToolExitCode.Done);
        await VetAsync(project, ToolExitCode.Done, "--locked");
    }

    [Theory]
    [InlineData("_ = Skill.FromId(990001L);\n")]
    [InlineData("_ = AudienceTyped.Skill.FromId(990_001);\n")]
    [InlineData("_ = Urn.Parse(\"urn:li:skill:990001\");\n")]
    [InlineData("_ = \"\"\"\n    urn:li:skill:990001\n    \"\"\";\n")]
    [InlineData("_ = \"(or:(urn%3Ali%3AadTargetingFacet%3Askills:List(urn%3Ali%3Askill%3A990001)))\";\n")]
    [InlineData("_ = \"urn:li:skill:990001\"u8;\n")]
    public async Task An_id_that_is_gone_is_found_in_all_forms_of_code(string code)
    {
        await using ToolProject project = await ToolProject.WithAsync();
        project.Write("Sources/Program.cs", code);
        Assert.Contains("breaking\tSources/Program.cs:1\t", await OutputAsync(project), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_of_the_catalog_that_is_called_otherwise_is_reported_where_it_is_used()
    {
        await using ToolProject project = await ToolProject.WithAsync(("urn:li:skill:990001", "Kubernetes"));
        project.Write("Program.cs", "_ = Skill.Engineering;\n");
        project.Emulator.Fail(EmulatedFault.Of(200, "{\"elements\":[{\"urn\":\"urn:li:skill:17\",\"name\":\"Baking\",\"facetUrn\":\"urn:li:adTargetingFacet:skills\"}]}"), after: 1);
        Assert.Contains("breaking\tProgram.cs:1\tSkill.Engineering\turn:li:skill:17\tit is 'Baking', and not 'Engineering'", await OutputAsync(project), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Projects_of_a_solution_have_locks_of_their_own()
    {
        await using ToolProject project = await ToolProject.WithAsync(("urn:li:skill:990001", "Kubernetes"), ("urn:li:skill:990002", "Terraform"));
        File.Delete(project.PathOf("App.csproj"));
        project.Write("All.sln", "");
        project.Write("A/A.csproj", "<Project/>");
        project.Write("A/Skill.urns.tsv", "#extend Skill\n990001\tKubernetes\tKubernetes\n");
        project.Write("B/B.csproj", "<Project/>");
        project.Write("B/Program.cs", "_ = Skill.FromId(990002); _ = Skill.Kubernetes;\n");
        await VetAsync(project, ToolExitCode.Done);
        Assert.StartsWith("urn:li:skill:990001\ten_US\tKubernetes\tskills\t", project.Read("A/audience.lock"), StringComparison.Ordinal);
        Assert.StartsWith("urn:li:skill:990002\ten_US\tTerraform\t\t", project.Read("B/audience.lock"), StringComparison.Ordinal);
        await VetAsync(project, ToolExitCode.Done, "--locked");
    }

    [Fact]
    public async Task A_lock_with_a_conflict_is_refused()
    {
        await using ToolProject project = await ToolProject.WithAsync();
        project.Write("audience.lock", "<<<<<<< HEAD\n");
        Assert.Contains("line 1", (await project.RunAsync("vet", "--locked")).ExpectRefusal(), StringComparison.Ordinal);
        Assert.Contains("merge conflict", (await project.RunAsync("vet")).ExpectRefusal(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markdown_and_json_say_the_same()
    {
        await using ToolProject project = await ToolProject.WithAsync(("urn:li:skill:990001", "Kubernetes|<b>"));
        project.Write("Skill.urns.tsv", "#extend Skill\n990001\tTerraform\tTerraform\n");
        string markdown = (await project.RunAsync("vet", "--markdown")).Expect(ToolExitCode.ToLookAt);
        Assert.Contains("| breaking | Skill.urns.tsv:2 | Skill.Terraform | urn:li:skill:990001 | it is 'Kubernetes\\|\\<b\\>', and not 'Terraform' |", markdown, StringComparison.Ordinal);
        using JsonDocument json = JsonDocument.Parse((await project.RunAsync("vet", "--json")).Expect(ToolExitCode.ToLookAt));
        Assert.Equal("anotherMeaning", json.RootElement.GetProperty("differences")[0].GetProperty("kind").GetString());
        (await project.RunAsync("vet", "--json", "--markdown")).ExpectRefusal();
    }

    [Fact]
    public async Task Calls_are_announced_and_limited()
    {
        await using ToolProject project = await WithSkillsAsync();
        Assert.Contains("call", (await project.RunAsync("vet")).Error, StringComparison.Ordinal);
        Assert.Contains("--max-calls 1", (await project.RunAsync("vet", "--max-calls", "1")).ExpectRefusal(ToolExitCode.Failed), StringComparison.Ordinal);
    }

    private static int Id(int index) => 990000 + index;

    private static string WithId(string row, int id) =>
        string.Create(CultureInfo.InvariantCulture, $"{id}{row[row.IndexOf('\t', StringComparison.Ordinal)..]}");

    // Rows, and code that uses each in one of several forms.
    private static async Task<ToolProject> WithSkillsAsync()
    {
        ToolProject project = await ToolProject.WithAsync(
            [.. _names.Select(static (name, index) => (string.Create(CultureInfo.InvariantCulture, $"urn:li:skill:{Id(index)}"), name))]);
        StringBuilder rows = new("#extend Skill\n# id\tmember\tname\n");
        StringBuilder code = new("using AudienceTyped;\n");
        foreach ((int index, string name) in _names.Index())
        {
            rows.Append(CultureInfo.InvariantCulture, $"{Id(index)}\t{name}\t{name}\n");
            code.Append(CultureInfo.InvariantCulture, $"_ = {(index % 3 == 0 ? $"Skill.{name}" : index % 3 == 1 ? $"Skill.FromId({Id(index)})" : $"Skill.Parse(\"urn:li:skill:{Id(index)}\")")}; // {name}\n");
        }

        project.Write("Skill.urns.tsv", rows.ToString());
        project.Write("Program.cs", code.ToString());
        return project;
    }

    private static async Task<string> VetAsync(ToolProject project, int exitCode, params string[] options)
    {
        ToolRun run = await project.RunAsync(["vet", .. options]);
        run.Expect(exitCode);
        return run.Error;
    }

    private static async Task<string> OutputAsync(ToolProject project) => (await project.RunAsync("vet")).Expect(ToolExitCode.ToLookAt);

    private static async Task<string[]> PlacesAsync(ToolProject project, params string[] options) =>
        [.. (await project.RunAsync(["vet", .. options])).Expect(ToolExitCode.ToLookAt).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(static row => row.Split('\t')[1]).Order(StringComparer.Ordinal)];
}
