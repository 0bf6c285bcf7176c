using AudienceTyped.Definitions.Editing;
using AudienceTyped.Definitions.Projects;

namespace AudienceTyped.Definitions.Tests;

public sealed class ProjectEditTests : IDisposable
{
    private const string Head = "#extend Skill\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("edit");

    private string File => Path.Combine(_folder.FullName, "Skill.urns.tsv");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task What_somebody_else_saved_meanwhile_is_not_overwritten()
    {
        System.IO.File.WriteAllText(File, Head);
        ProjectEdit edit = await BeginAsync();
        Assert.Equal(EditKind.Written, edit.Add("Skill", "990001", "Kubernetes", member: null).Kind);
        System.IO.File.WriteAllText(File, Head + "990007\tTheirs\tTheirs\n");
        Assert.False(await edit.SaveAsync());
        Assert.Equal(Head + "990007\tTheirs\tTheirs\n", System.IO.File.ReadAllText(File));

        ProjectEdit again = await BeginAsync();
        again.Add("Skill", "990001", "Kubernetes", member: null);
        Assert.True(await again.SaveAsync());
        Assert.Equal(Head + "990007\tTheirs\tTheirs\n990001\tKubernetes\tKubernetes\n", System.IO.File.ReadAllText(File));
    }

    [Fact]
    public async Task A_file_that_appeared_meanwhile_is_not_overwritten()
    {
        ProjectEdit edit = await BeginAsync();
        edit.Add("Skill", "990001", "Kubernetes", member: null);
        System.IO.File.WriteAllText(File, "# theirs\n");
        Assert.False(await edit.SaveAsync());
        Assert.Equal("# theirs\n", System.IO.File.ReadAllText(File));
    }

    [Fact]
    public async Task A_link_stays_a_link()
    {
        string target = Path.Combine(_folder.FullName, "target.txt");
        System.IO.File.WriteAllText(target, Head);
        System.IO.File.CreateSymbolicLink(File, target);
        ProjectEdit edit = await BeginAsync();
        edit.Add("Skill", "990001", "Kubernetes", member: null);
        Assert.True(await edit.SaveAsync());
        Assert.NotNull(System.IO.File.ResolveLinkTarget(File, returnFinalTarget: false));
        Assert.Contains("Kubernetes", System.IO.File.ReadAllText(target), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_values_of_one_name_get_one_identifier_and_a_refusal()
    {
        ProjectEdit edit = await BeginAsync();
        Assert.Equal("Skill.Kubernetes", edit.Add("Skill", "990001", "Kubernetes", member: null).Member);
        EditOutcome second = edit.Add("Skill", "990002", "kubernetes", member: null);
        Assert.Equal(EditKind.Refused, second.Kind);
        Assert.Contains("--member", second.Reason, StringComparison.Ordinal);
        Assert.Equal("Skill.Kubernetes2", edit.Add("Skill", "990002", "kubernetes", "Kubernetes2").Member);
    }

    [Fact]
    public async Task A_second_turn_waits_for_the_first()
    {
        EditTurn first = await EditTurn.TakeAsync(_folder.FullName, TestContext.Current.CancellationToken);
        Task<EditTurn> second = EditTurn.TakeAsync(_folder.FullName, TestContext.Current.CancellationToken);
        await Task.Delay(150, TestContext.Current.CancellationToken);
        Assert.False(second.IsCompleted);
        first.Dispose();
        (await second).Dispose();
    }

    private async Task<ProjectEdit> BeginAsync() => new(
        await DefinitionProject.ReadAsync(_folder.FullName, Shipped.Catalog, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
}
