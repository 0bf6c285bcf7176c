using AudienceTyped.Package.Tests.Support;

namespace AudienceTyped.Package.Tests;

/// <summary>Definition files of a project's own: the package finds them, nobody names them in a project file.</summary>
public sealed class DefinitionFileTests(PackageFeed feed)
{
    [Fact]
    public async Task Files_of_the_project_become_members_and_a_faulty_row_is_reported_at_its_place()
    {
        FreshProject project = await FreshProject.CreateAsync(feed, "OwnFiles", ["AudienceTyped.Facets"]);
        await OwnDefinitionFiles.WriteAsync(project);
        await project.WriteAsync("Program.cs", OwnDefinitionFiles.Program);

        Assert.Empty(await project.BuildAsync("--no-restore"));
        CommandOutput run = (await project.RunAsync(new Dictionary<string, string>())).Succeeded();
        Assert.Equal(OwnDefinitionFiles.Printed, run.Text.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));

        // 17 is Engineering in the catalog; what lies in obj/ is not read.
        await project.WriteAsync("Skills.urns.tsv", "#extend Skill\n17\tPlumbing\tPlumbing\n");
        await project.WriteAsync("obj/Broken.urns.tsv", "#extend Nothing\n");
        BuildDiagnostic warning = Assert.Single(await project.BuildAsync("--no-restore"));
        Assert.Equal(("Skills.urns.tsv", 2, "warning", "AUD0026"), (warning.File, warning.Line, warning.Severity, warning.Id));
    }

    [Fact]
    public async Task A_project_may_name_its_files_itself()
    {
        FreshProject project = await FreshProject.CreateAsync(feed, "NamedFiles", ["AudienceTyped.Facets"]);
        await OwnDefinitionFiles.WriteAsync(project);
        await project.WriteAsync("Program.cs", "using AudienceTyped;\nConsole.WriteLine(AdSegment.SpringCampaignVisitors);\n");
        await project.EditProjectAsync("</Nullable>", "</Nullable><EnableAudienceTypedDefinitionFiles>false</EnableAudienceTypedDefinitionFiles>");

        Assert.Equal(["CS0117"], BuildDiagnostic.In((await project.TryBuildAsync("--no-restore")).Failed()).Select(static diagnostic => diagnostic.Id));

        await project.EditProjectAsync("</Project>", "<ItemGroup><AdditionalFiles Include=\"Campaigns.urns.tsv\" /></ItemGroup></Project>");
        Assert.Empty(await project.BuildAsync("--no-restore"));
    }
}
