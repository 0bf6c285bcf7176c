namespace AudienceTyped.Cli.Tests;

public sealed class DiffCommandTests
{
    private const string Rows = "#extend Skill\n990001\tKubernetes\tKubernetes\n990002\tTerraform\tTerraform\n990003\tGone\tGone\n990004\tMunich\tMunich, Bavaria\n990005\tRetired\tRetired one\t-\tretired\n";

    private static readonly (string, string)[] _skills =
    [
        ("urn:li:skill:990001", "Kubernetes (K8s)"), ("urn:li:skill:990002", "Baking"), ("urn:li:skill:990004", "Munich, Germany"), ("urn:li:skill:990005", "Retired one"),
        ("urn:li:skill:990006", "New one"),
    ];

    [Fact]
    public async Task Differences_are_told_apart_by_what_they_break()
    {
        await using ToolProject project = await ToolProject.WithAsync(_skills);
        project.Write("Skill.urns.tsv", Rows);
        ToolRun run = await project.RunAsync("diff");
        Assert.Equal(
            """
            impact	place	value	urn	difference
            breaking	Skill.urns.tsv:3	Skill.Terraform	urn:li:skill:990002	it is 'Baking', and not 'Terraform'
            breaking	Skill.urns.tsv:4	Skill.Gone	urn:li:skill:990003	LinkedIn no longer has it; it was 'Gone'
            dangerous	Skill.urns.tsv:2	Skill.Kubernetes	urn:li:skill:990001	'Kubernetes' is now called 'Kubernetes (K8s)'
            dangerous	Skill.urns.tsv:5	Skill.Munich	urn:li:skill:990004	'Munich, Bavaria' is now 'Munich, Germany'
            safe	Skill.urns.tsv:6	Skill.Retired	urn:li:skill:990005	'Retired one' is there again

            """.ReplaceLineEndings("\n"),
            run.Expect(ToolExitCode.ToLookAt));
        Assert.Contains("5 values compared; 2 breaking, 2 dangerous, 1 safe.", run.Error, StringComparison.Ordinal);
        Assert.Equal(Rows, project.Read("Skill.urns.tsv"));
        Assert.Null(project.Find("audience.lock"));
    }

    [Theory]
    [InlineData(80)]
    [InlineData(200)]
    public async Task The_screen_is_as_it_was(int columns)
    {
        await using ToolProject project = await ToolProject.WithAsync(_skills);
        project.Write("Skill.urns.tsv", Rows);
        project.Columns = columns;
        ToolRun run = await project.RunAsync("diff");
        run.Expect(ToolExitCode.ToLookAt);
        Screen.Check("diff", columns, run);
    }

    [Fact]
    public async Task Of_a_type_new_values_are_found_and_the_catalog_is_compared()
    {
        await using ToolProject project = await ToolProject.WithAsync(_skills);
        string output = (await project.RunAsync("diff", "Skill")).Expect(ToolExitCode.ToLookAt);
        Assert.Contains("safe\tcatalog\tSkill\turn:li:skill:990006\t'New one' is new\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("breaking", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_lock_says_the_same_without_the_network()
    {
        await using ToolProject project = await ToolProject.WithAsync(_skills);
        project.Write("Skill.urns.tsv", Rows);
        await project.RunAsync("vet");
        int calls = project.Emulator.Requests.Count;
        string output = (await project.RunAsync("diff", "--locked")).Expect(ToolExitCode.ToLookAt);
        Assert.Contains("it is 'Baking', and not 'Terraform'", output, StringComparison.Ordinal);
        Assert.Equal(calls, project.Emulator.Requests.Count);
    }

    [Fact]
    public async Task No_difference_is_0()
    {
        await using ToolProject project = await ToolProject.WithAsync(_skills);
        Assert.Equal("", (await project.RunAsync("diff", "Seniority")).Expect(ToolExitCode.Done));
    }
}
