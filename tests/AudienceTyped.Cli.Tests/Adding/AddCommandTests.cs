namespace AudienceTyped.Cli.Tests;

public sealed class AddCommandTests
{
    private const string Head = "#extend Skill\n# id\tmember\tname\n";

    private static readonly (string, string)[] _skills =
    [
        ("urn:li:skill:990001", "Kubernetes"),
        ("urn:li:skill:990002", "Terraform"),
        ("urn:li:skill:990003", "Kubernetes Administration"),
    ];

    [Fact]
    public async Task The_value_of_an_exact_name_gets_a_row_in_a_new_file()
    {
        await using ToolProject project = await ToolProject.WithAsync(_skills);
        string output = (await project.RunAsync("add", "Skill", "kubernetes")).Expect(ToolExitCode.Done);
        Assert.Equal("member\turn\tname\trow\tfile\nSkill.Kubernetes\turn:li:skill:990001\tKubernetes\twritten\tSkill.urns.tsv\n", output);
        Assert.Equal(Head + "990001\tKubernetes\tKubernetes\n", project.Read("Skill.urns.tsv"));
        Assert.StartsWith("urn:li:skill:990001\ten_US\tKubernetes\tskills\t20", project.Read("audience.lock"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(200)]
    [InlineData(null)]
    public async Task The_screen_is_as_it_was(int? columns)
    {
        await using ToolProject project = await ToolProject.WithAsync(_skills);
        project.Columns = columns;
        ToolRun run = await project.RunAsync("add", "Skill", "Kubernetes", "Terra");
        run.Expect(ToolExitCode.ToLookAt);
        Screen.Check("add", columns, run);
    }

    [Fact]
    public async Task Names_ids_and_URNs_are_taken_together()
    {
        await using ToolProject project = await ToolProject.WithAsync(_skills);
        (await project.RunAsync("add", "skills", "Kubernetes", "990002", "urn:li:skill:990003")).Expect(ToolExitCode.Done);
        Assert.Equal(
            Head + "990001\tKubernetes\tKubernetes\n990002\tTerraform\tTerraform\n990003\tKubernetesAdministration\tKubernetes Administration\n",
            project.Read("Skill.urns.tsv"));
    }

    [Fact]
    public async Task A_second_run_changes_nothing()
    {
        await using ToolProject project = await ToolProject.WithAsync(_skills);
        await project.RunAsync("add", "Skill", "Kubernetes");
        (string file, string locked) = (project.Read("Skill.urns.tsv"), project.Read("audience.lock"));
        Assert.Contains("in the project already", (await project.RunAsync("add", "Skill", "Kubernetes")).Expect(ToolExitCode.Done), StringComparison.Ordinal);
        Assert.Equal((file, locked), (project.Read("Skill.urns.tsv"), project.Read("audience.lock")));
    }

    [Fact]
    public async Task What_the_catalog_has_gets_no_row()
    {
        await using ToolProject project = await ToolProject.WithAsync(_skills);
        string output = (await project.RunAsync("add", "Skill", "Engineering")).Expect(ToolExitCode.Done);
        Assert.Contains("Skill.Engineering\turn:li:skill:17\tEngineering\tin the catalog\t-", output, StringComparison.Ordinal);
        Assert.Null(project.Find("Skill.urns.tsv"));
    }

    [Theory]
    [InlineData("Kubern", "no value has exactly this name", "urn:li:skill:990001  Kubernetes")]
    [InlineData("Nothing of this kind", "no value has such a name", "")]
    [InlineData("urn:li:skill:4242424242", "LinkedIn does not know urn:li:skill:4242424242", "")]
    public async Task What_is_not_certain_is_not_written(string name, string reason, string candidate)
    {
        await using ToolProject project = await ToolProject.WithAsync(_skills);
        string error = (await project.RunAsync("add", "Skill", name)).ExpectRefusal(ToolExitCode.ToLookAt);
        Assert.Contains(reason, error, StringComparison.Ordinal);
        Assert.Contains(candidate, error, StringComparison.Ordinal);
        Assert.Null(project.Find("Skill.urns.tsv"));
        Assert.Null(project.Find("audience.lock"));
    }

    [Fact]
    public async Task What_is_certain_is_written_beside_what_is_not()
    {
        await using ToolProject project = await ToolProject.WithAsync(_skills);
        (await project.RunAsync("add", "Skill", "Kubern", "Terraform")).Expect(ToolExitCode.ToLookAt);
        Assert.Equal(Head + "990002\tTerraform\tTerraform\n", project.Read("Skill.urns.tsv"));
    }

    [Theory]
    [InlineData("Kubernetes", "Kubernetes")]
    [InlineData("Kubernetes", "KUBERNETES")]
    [InlineData("Kubernetes", "Kubernetés")]
    [InlineData("Kubernetes", "Kubernetes ")]
    [InlineData("Kubernetes", "Kubernetes\u200B")]
    public async Task Of_two_with_one_name_none_is_taken(string name, string other)
    {
        await using ToolProject project = await ToolProject.WithAsync(("urn:li:skill:990001", name), ("urn:li:skill:990009", other));
        string error = (await project.RunAsync("add", "Skill", "Kubernetes")).ExpectRefusal(ToolExitCode.ToLookAt);
        Assert.Contains("2 values are called so", error, StringComparison.Ordinal);
        Assert.Contains("urn:li:skill:990009", error, StringComparison.Ordinal);
        Assert.Null(project.Find("Skill.urns.tsv"));
    }

    [Fact]
    public async Task A_page_that_is_no_longer_there_is_said_to_be_so()
    {
        await using ToolProject project = await ToolProject.WithEntitiesAsync([
            new(Urn.Parse("urn:li:organization:9001"), "Starling Bank") { IsDead = true }, new(Urn.Parse("urn:li:organization:9002"), "Starling Bank")]);
        string error = (await project.RunAsync("add", "Organization", "Starling Bank")).ExpectRefusal(ToolExitCode.ToLookAt);
        Assert.Contains("urn:li:organization:9001  Starling Bank  (no longer there", error, StringComparison.Ordinal);
        Assert.Contains("urn:li:organization:9002  Starling Bank\n", error, StringComparison.Ordinal);
        (await project.RunAsync("add", "Organization", "9002")).Expect(ToolExitCode.Done);
        Assert.Contains("9002\tStarlingBank\tStarling Bank\n", project.Read("Organization.urns.tsv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_is_no_longer_there_is_not_written()
    {
        await using ToolProject project = await ToolProject.WithEntitiesAsync([new(Urn.Parse("urn:li:organization:9001"), "Starling Bank") { IsDead = true }]);
        Assert.Contains("does not know urn:li:organization:9001", (await project.RunAsync("add", "Organization", "Starling Bank")).ExpectRefusal(ToolExitCode.ToLookAt), StringComparison.Ordinal);
        (await project.RunAsync("add", "Organization", "9001")).ExpectRefusal(ToolExitCode.ToLookAt);
        Assert.Null(project.Find("Organization.urns.tsv"));
    }

    [Theory]
    [InlineData("a\u2028b")]
    [InlineData("a\u202Eb")]
    [InlineData("#extend Skill")]
    [InlineData("-")]
    public async Task A_name_that_no_file_can_have_is_refused_with_the_reason(string name)
    {
        await using ToolProject project = await ToolProject.WithAsync(("urn:li:skill:990001", name));
        string error = (await project.RunAsync("add", "Skill", "990001")).ExpectRefusal(ToolExitCode.ToLookAt);
        Assert.Contains("the name", error, StringComparison.Ordinal);
        Assert.DoesNotContain(error, static character => character is '\u2028' or '\u202E');
        Assert.Null(project.Find("Skill.urns.tsv"));
    }

    [Theory]
    [InlineData("\"); System.Exit(1); //")]
    [InlineData("*/ evil /*")]
    [InlineData("</summary><b>")]
    public async Task A_name_with_marks_of_code_is_a_name(string name)
    {
        await using ToolProject project = await ToolProject.WithAsync(("urn:li:skill:990001", name));
        (await project.RunAsync("add", "Skill", "990001", "--member", "Evil")).Expect(ToolExitCode.Done);
        Assert.EndsWith($"990001\tEvil\t{name}\n", project.Read("Skill.urns.tsv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_without_an_identifier_wants_one()
    {
        await using ToolProject project = await ToolProject.WithAsync(("urn:li:skill:990001", "日本語"));
        Assert.Contains("--member", (await project.RunAsync("add", "Skill", "日本語")).ExpectRefusal(ToolExitCode.ToLookAt), StringComparison.Ordinal);
        (await project.RunAsync("add", "Skill", "日本語", "--member", "Japanese")).Expect(ToolExitCode.Done);
    }

    [Theory]
    [InlineData("Engineering")]
    [InlineData("FromId")]
    [InlineData("1x")]
    [InlineData("Skill")]
    public async Task A_member_that_is_taken_is_refused(string member)
    {
        await using ToolProject project = await ToolProject.WithAsync(_skills);
        (await project.RunAsync("add", "Skill", "Kubernetes", "--member", member)).ExpectRefusal(ToolExitCode.ToLookAt);
        Assert.Null(project.Find("Skill.urns.tsv"));
    }

    [Fact]
    public async Task The_nearest_file_is_written_and_all_else_in_it_stays()
    {
        await using ToolProject project = await ToolProject.WithAsync(_skills);
        const string near = "\uFEFF# ours\r\n#extend Skill\r\n990005\tOur  \tOur skill\t-\t-\tAlso\r\n  \r\n990006\t\tUnpinned one";
        project.Write("Values/Ours.urns.tsv", near);
        project.Write("Values/Deep/Others.urns.tsv", "#extend Skill\n990007\tOther\tOther skill\n");
        (await project.RunAsync("add", "Skill", "Kubernetes")).Expect(ToolExitCode.Done);
        Assert.Equal(near + "\r\n990001\tKubernetes\tKubernetes\r\n", project.Read("Values/Ours.urns.tsv"));
        Assert.Null(project.Find("Skill.urns.tsv"));
    }

    [Fact]
    public async Task A_file_that_selects_its_rows_is_left_alone()
    {
        await using ToolProject project = await ToolProject.WithAsync(_skills);
        project.Write("Large.urns.tsv", "#extend Skill\n#only Other*\n990007\tOther\tOther skill\n");
        (await project.RunAsync("add", "Skill", "Kubernetes")).Expect(ToolExitCode.Done);
        Assert.DoesNotContain("Kubernetes", project.Read("Large.urns.tsv"), StringComparison.Ordinal);
        Assert.Contains("Kubernetes", project.Read("Skill.urns.tsv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_with_a_mistake_is_refused_with_the_generator_s_words()
    {
        await using ToolProject project = await ToolProject.WithAsync(_skills);
        const string wrong = "#extend Skill\n990005\tOurs\tOur skill\n990005\tOurs2\tOur skill 2\n";
        project.Write("Ours.urns.tsv", wrong);
        Assert.Contains("Ours.urns.tsv: line 3: AUD0008", (await project.RunAsync("add", "Skill", "Kubernetes")).ExpectRefusal(), StringComparison.Ordinal);
        Assert.Equal(wrong, project.Read("Ours.urns.tsv"));
    }

    [Fact]
    public async Task A_read_only_file_is_a_failure_and_stays()
    {
        await using ToolProject project = await ToolProject.WithAsync(_skills);
        project.Write("Skill.urns.tsv", Head);
        File.SetAttributes(project.PathOf("Skill.urns.tsv"), FileAttributes.ReadOnly);
        Assert.Contains("read-only", (await project.RunAsync("add", "Skill", "Kubernetes")).ExpectRefusal(ToolExitCode.Failed), StringComparison.Ordinal);
        File.SetAttributes(project.PathOf("Skill.urns.tsv"), FileAttributes.Normal);
        Assert.Equal(Head, project.Read("Skill.urns.tsv"));
        Assert.Null(project.Find("audience.lock"));
    }

    [Fact]
    public async Task A_dry_run_shows_the_lines_and_writes_nothing()
    {
        await using ToolProject project = await ToolProject.WithAsync(_skills);
        project.Write("Skill.urns.tsv", Head + "990002\tTerraform\tTerraform\n");
        string output = (await project.RunAsync("add", "Skill", "Kubernetes", "--dry-run")).Expect(ToolExitCode.Done);
        Assert.Equal("--- Skill.urns.tsv\n+++ Skill.urns.tsv\n+990001\tKubernetes\tKubernetes\n", output);
        Assert.DoesNotContain("Kubernetes", project.Read("Skill.urns.tsv"), StringComparison.Ordinal);
        Assert.Null(project.Find("audience.lock"));
    }

    [Fact]
    public async Task Rows_without_an_id_are_resolved_in_their_place()
    {
        await using ToolProject project = await ToolProject.WithAsync(_skills);
        project.Write("Skill.urns.tsv", "#extend Skill\n?\tK8s\tkubernetes\n# a comment\n?\tNothing\tNo such skill\n990005\tOurs\tOur skill\n?\tTerraform\tTerraform\n");
        ToolRun run = await project.RunAsync("add", "--resolve");
        run.Expect(ToolExitCode.ToLookAt);
        Assert.Equal(
            "#extend Skill\n990001\tK8s\tKubernetes\n# a comment\n?\tNothing\tNo such skill\n990005\tOurs\tOur skill\n990002\tTerraform\tTerraform\n",
            project.Read("Skill.urns.tsv"));
        Assert.Contains("'No such skill'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_runs_at_once_lose_nothing()
    {
        (string, string)[] skills = [.. Enumerable.Range(0, 12).Select(static index => ($"urn:li:skill:{991000 + index}", $"Skill number {(char)('A' + index)}"))];
        await using ToolProject project = await ToolProject.WithAsync(skills);
        ToolRun[] runs = await Task.WhenAll(skills.Select(skill => project.RunAsync("add", "Skill", skill.Item2)));
        Assert.All(runs, static run => run.Expect(ToolExitCode.Done));
        Assert.Equal(12, project.Read("Skill.urns.tsv").Split('\n').Count(static line => line.StartsWith("991", StringComparison.Ordinal)));
        Assert.Equal(12, project.Read("audience.lock").Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("add", "Skil", "x")]
    [InlineData("add", "Skill")]
    [InlineData("add", "Skill", "urn:li:geo:1")]
    [InlineData("add", "Skill", " ")]
    [InlineData("add", "Skill", "x", "--resolve")]
    [InlineData("add", "Skill", "x", "y", "--member", "Z")]
    [InlineData("add", "Skill", "x", "--max-calls", "0")]
    [InlineData("add", "Skill", "x", "--project", "nowhere")]
    public async Task A_command_line_that_cannot_be_used_is_refused(params string[] args)
    {
        await using ToolProject project = await ToolProject.WithAsync(_skills);
        (await project.RunAsync(args)).ExpectRefusal();
    }

    [Fact]
    public async Task The_calls_that_are_allowed_are_not_exceeded()
    {
        await using ToolProject project = await ToolProject.WithAsync(_skills);
        Assert.Contains("--max-calls 2", (await project.RunAsync("add", "Skill", "Kubernetes", "--max-calls", "2")).ExpectRefusal(ToolExitCode.Failed), StringComparison.Ordinal);
        Assert.Equal(2, project.Emulator.Requests.Count);
        Assert.Null(project.Find("Skill.urns.tsv"));
    }

    [Fact]
    public async Task A_service_that_fails_changes_nothing()
    {
        await using ToolProject project = await ToolProject.WithAsync(_skills);
        project.Emulator.Fail(EmulatedFault.QuotaOfTheDay, after: 2);
        (await project.RunAsync("add", "Skill", "Kubernetes")).ExpectRefusal(ToolExitCode.Failed);
        Assert.Null(project.Find("Skill.urns.tsv"));
    }
}
