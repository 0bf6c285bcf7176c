using System.Globalization;
using System.Text.Json;

namespace AudienceTyped.Cli.Tests;

public sealed class PullCommandTests
{
    private const string Head = "#extend Interest\n# id\tmember\tname\n";

    [Fact]
    public async Task All_that_a_facet_lists_gets_rows_but_what_the_catalog_has()
    {
        await using ToolProject project = await ToolProject.WithAsync(("urn:li:interest:990001", "Cloud security"), ("urn:li:interest:990002", "Bee keeping"));
        int known = Interest.Known.Count;
        string output = (await project.RunAsync("pull", "Interest")).Expect(ToolExitCode.Done);
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"Interest\tinterests\t{known + 2}\t{known}\t2\t0\t0\t0\t0\n"), output, StringComparison.Ordinal);
        Assert.Equal(Head + "990001\tCloudSecurity\tCloud security\n990002\tBeeKeeping\tBee keeping\n", project.Read("Interest.urns.tsv"));
        Assert.Contains("urn:li:interest:990001\ten_US\tCloud security\tinterests\t", project.Read("audience.lock"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(200)]
    [InlineData(null)]
    public async Task The_screen_is_as_it_was(int? columns)
    {
        await using ToolProject project = await ToolProject.WithAsync(("urn:li:interest:990001", "Cloud security"), ("urn:li:interest:990002", "Bee keeping"));
        project.Columns = columns;
        ToolRun run = await project.RunAsync("pull", "Interest");
        run.Expect(ToolExitCode.Done);
        Screen.Check("pull", columns, run);
    }

    [Fact]
    public async Task A_second_pull_changes_nothing()
    {
        await using ToolProject project = await ToolProject.WithAsync(("urn:li:interest:990001", "Cloud security"));
        await project.RunAsync("pull", "Interest");
        (string file, string locked) = (project.Read("Interest.urns.tsv"), project.Read("audience.lock"));
        Assert.EndsWith("\t0\t0\t0\t0\t0\n", (await project.RunAsync("pull", "Interest")).Expect(ToolExitCode.Done), StringComparison.Ordinal);
        Assert.Equal((file, locked), (project.Read("Interest.urns.tsv"), project.Read("audience.lock")));
    }

    [Fact]
    public async Task What_the_user_wrote_wins_and_what_vanished_is_retired()
    {
        await using ToolProject project = await ToolProject.WithEntitiesAsync([
            new(Urn.Parse("urn:li:interest:990001"), "Cloud security"),
            new(Urn.Parse("urn:li:interest:990004"), "Fishing"),
        ]);
        const string text = Head + "# mine\n990001\tMine\tOld name\n990002\tHorses\tHorses\n990003\tKept\tAdded by hand\n990005\tOurs\tOurs\t-\tretired\n";
        project.Write("Interest.urns.tsv", text);
        project.Write(
            "audience.lock",
            "urn:li:interest:990001\ten_US\tOld name\tinterests\t2026-01-01\n"
            + "urn:li:interest:990002\ten_US\tHorses\tinterests\t2026-01-01\n"
            + "urn:li:interest:990004\ten_US\tFishing\tinterests\t2026-01-01\n");
        ToolRun run = await project.RunAsync("pull", "Interest");
        run.Expect(ToolExitCode.Done);
        Assert.Equal(
            Head + "# mine\n990001\tMine\tCloud security\n990002\tHorses\tHorses\t-\tretired\n990003\tKept\tAdded by hand\n990005\tOurs\tOurs\t-\tretired\n",
            project.Read("Interest.urns.tsv"));
        Assert.Contains("its row was deleted", run.Error, StringComparison.Ordinal);
        Assert.Contains("it was 'Old name'", run.Error, StringComparison.Ordinal);
        Assert.Contains("urn:li:interest:990002\ten_US\tHorses\t-\t", project.Read("audience.lock"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_that_is_back_is_no_longer_retired()
    {
        await using ToolProject project = await ToolProject.WithAsync(("urn:li:interest:990001", "Cloud security"), ("urn:li:interest:990002", "Horses"));
        project.Write("Interest.urns.tsv", Head + "990001\tCloudSecurity\tCloud security\t-\tretired\n990002\tHorses\tHorses\t-\tretired\n");
        project.Write("audience.lock", "urn:li:interest:990001\ten_US\tCloud security\t-\t2026-01-01\n");
        await project.RunAsync("pull", "Interest");
        Assert.Equal(Head + "990001\tCloudSecurity\tCloud security\n990002\tHorses\tHorses\t-\tretired\n", project.Read("Interest.urns.tsv"));
    }

    [Fact]
    public async Task What_moved_out_of_a_list_but_is_known_stays()
    {
        const string file = "#extend Title\n990002\tGroom\tGroom\n";
        await using ToolProject project = await ToolProject.WithEntitiesAsync([new(Urn.Parse("urn:li:title:990002"), "Groom") { Facets = ["titlesPast"] }]);
        project.Write("Title.urns.tsv", file);
        project.Write("audience.lock", "urn:li:title:990002\ten_US\tGroom\ttitles\t2026-01-01\n");
        (await project.RunAsync("pull", "--facet", "titles")).Expect(ToolExitCode.Done);
        Assert.Equal(file, project.Read("Title.urns.tsv"));
    }

    [Fact]
    public async Task A_query_pulls_what_it_finds_and_retires_nothing()
    {
        await using ToolProject project = await ToolProject.WithAsync(("urn:li:interest:990001", "Cloud security"), ("urn:li:interest:990002", "Bee keeping"));
        project.Write("Interest.urns.tsv", Head + "990003\tHorses\tHorses\n");
        project.Write("audience.lock", "urn:li:interest:990003\ten_US\tHorses\tinterests\t2026-01-01\n");
        (await project.RunAsync("pull", "--facet", "skills", "--query", "cloud")).Expect(ToolExitCode.Done);
        (await project.RunAsync("pull", "--facet", "interests")).Expect(ToolExitCode.Done);
        Assert.Contains("990003\tHorses\tHorses\t-\tretired", project.Read("Interest.urns.tsv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_complete_lists_are_pulled_at_once()
    {
        await using ToolProject project = await ToolProject.WithAsync();
        string output = (await project.RunAsync("pull", "--all-closed")).Expect(ToolExitCode.Done);
        Assert.Contains("Seniority\tseniorities\t10\t10\t0", output, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(project.Folder, "*.urns.tsv"));
    }

    [Fact]
    public async Task Many_values_come_over_many_pages()
    {
        await using ToolProject project = await ToolProject.WithAsync(Skills(25_000));
        project.Columns = 80;
        ToolRun run = await project.RunAsync("pull", "Skill");
        run.Expect(ToolExitCode.Done);
        Assert.Contains("calls.", run.Error, StringComparison.Ordinal);
        Assert.Equal(25_000, project.Read("Skill.urns.tsv").Split('\n').Count(static line => line.StartsWith("50", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public async Task A_service_that_fails_in_the_middle_changes_nothing(int after)
    {
        await using ToolProject project = await ToolProject.WithAsync(("urn:li:interest:990001", "Cloud security"));
        project.Write("Interest.urns.tsv", Head);
        project.Emulator.Fail(EmulatedFault.QuotaOfTheMinute, after: after);
        (await project.RunAsync("pull", "--all-closed")).ExpectRefusal(ToolExitCode.Failed);
        Assert.Equal(Head, project.Read("Interest.urns.tsv"));
        Assert.Null(project.Find("audience.lock"));
        Assert.Equal(2, Directory.GetFiles(project.Folder).Length);
    }

    [Fact]
    public async Task A_total_that_the_pages_do_not_reach_changes_nothing()
    {
        await using ToolProject project = await ToolProject.WithAsync(("urn:li:interest:990001", "Cloud security"));
        project.Emulator.Fail(EmulatedFault.Of(200, "{\"elements\":[{\"urn\":\"urn:li:interest:990001\",\"name\":\"Cloud security\",\"facetUrn\":\"urn:li:adTargetingFacet:interests\"}],\"paging\":{\"start\":0,\"count\":1000,\"total\":3,\"links\":[]}}"), after: 1);
        (await project.RunAsync("pull", "Interest")).ExpectRefusal(ToolExitCode.Failed);
        Assert.Null(project.Find("Interest.urns.tsv"));
    }

    [Fact]
    public async Task A_name_that_no_file_can_have_is_left_out_and_told()
    {
        await using ToolProject project = await ToolProject.WithAsync(("urn:li:interest:990001", "a\u202Eb"), ("urn:li:interest:990002", "日本"));
        ToolRun run = await project.RunAsync("pull", "Interest");
        run.Expect(ToolExitCode.ToLookAt);
        Assert.Contains("left out: urn:li:interest:990001", run.Error, StringComparison.Ordinal);
        Assert.Contains("without an identifier: urn:li:interest:990002", run.Error, StringComparison.Ordinal);
        Assert.Equal(Head + "990002\t-\t日本\n", project.Read("Interest.urns.tsv"));
    }

    [Fact]
    public async Task Calls_beyond_the_limit_are_not_made()
    {
        await using ToolProject project = await ToolProject.WithAsync(Skills(5_000));
        Assert.Contains("--max-calls 3", (await project.RunAsync("pull", "Skill", "--max-calls", "3")).ExpectRefusal(ToolExitCode.Failed), StringComparison.Ordinal);
        Assert.Equal(2, project.Emulator.Requests.Count);
        Assert.Null(project.Find("Skill.urns.tsv"));
    }

    [Fact]
    public async Task A_dry_run_writes_nothing()
    {
        await using ToolProject project = await ToolProject.WithAsync(("urn:li:interest:990001", "Cloud security"));
        string output = (await project.RunAsync("pull", "Interest", "--dry-run")).Expect(ToolExitCode.Done);
        Assert.Contains("+990001\tCloudSecurity\tCloud security\n", output, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(project.Folder));
    }

    [Fact]
    public async Task With_the_emulator_nothing_is_written()
    {
        await using ToolProject project = await ToolProject.WithAsync();
        project.Write("Skill.urns.tsv", "#extend Skill\n990001\tKubernetes\tKubernetes\n");
        project.Write("audience.lock", "urn:li:skill:990001\ten_US\tKubernetes\tskills\t2026-01-01\n");
        Assert.Contains("retired", (await project.RunAsync("pull", "Skill", "--emulator")).Expect(ToolExitCode.Done), StringComparison.Ordinal);
        (await project.RunAsync("vet", "--emulator")).Expect(ToolExitCode.ToLookAt);
        (await project.RunAsync("add", "Skill", "Python", "--emulator")).Expect(ToolExitCode.Done);
        Assert.DoesNotContain("retired", project.Read("Skill.urns.tsv"), StringComparison.Ordinal);
        Assert.Contains("\tskills\t2026-01-01", project.Read("audience.lock"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_each_change()
    {
        await using ToolProject project = await ToolProject.WithAsync(("urn:li:interest:990001", "Cloud security"));
        using JsonDocument json = JsonDocument.Parse((await project.RunAsync("pull", "Interest", "--json")).Expect(ToolExitCode.Done));
        Assert.Equal("added", json.RootElement.GetProperty("types")[0].GetProperty("changes")[0].GetProperty("change").GetString());
    }

    [Fact]
    public async Task An_interrupted_pull_changes_nothing()
    {
        await using ToolProject project = await ToolProject.WithAsync(("urn:li:interest:990001", "Cloud security"));
        using CancellationTokenSource source = new();
        project.Emulator.Delay(TimeSpan.FromSeconds(20));
        Task<ToolRun> run = ToolRun.OfAsync(project.Setting with { CancellationToken = source.Token }, "pull", "Interest");
        await Task.Delay(100, TestContext.Current.CancellationToken);

        await source.CancelAsync();
        (await run).Expect(ToolExitCode.Interrupted);
        Assert.Single(Directory.GetFiles(project.Folder));
    }

    [Theory]
    [InlineData("pull")]
    [InlineData("pull", "Skill", "--all-closed")]
    [InlineData("pull", "Nothing")]
    [InlineData("pull", "--facet", "nothing")]
    [InlineData("pull", "Skill", "--query", " ")]
    [InlineData("pull", "Seniority", "--query", "vp")]
    public async Task A_command_line_that_cannot_be_used_is_refused(params string[] args)
    {
        await using ToolProject project = await ToolProject.WithAsync();
        (await project.RunAsync(args)).ExpectRefusal();
    }

    private static (string, string)[] Skills(int count) => [.. Enumerable.Range(0, count).Select(static index => (
        string.Create(CultureInfo.InvariantCulture, $"urn:li:skill:{5_000_000 + index}"), string.Create(CultureInfo.InvariantCulture, $"Skill {index} of many")))];
}
