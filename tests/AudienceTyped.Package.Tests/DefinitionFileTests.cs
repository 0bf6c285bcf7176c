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
    public async Task Files_of_one_type_join_and_misnamed_ones_are_mentioned_once()
    {
        FreshProject project = await FreshProject.CreateAsync(feed, "SeveralFiles", ["AudienceTyped.Facets"]);
        await project.WriteAsync("One.urns.tsv", "#extend Skill\n990001\tBaking\tBaking\n");
        await project.WriteAsync("Two.urns.tsv", "#extend Skill\n990002\tFrying\tFrying\n");
        await project.WriteAsync("Skills.tsv", "#extend Skill\n990003\tBoiling\tBoiling\n");
        await project.WriteAsync("Skills.urns.csv", "990004,Cooking,Cooking\n");
        await project.WriteAsync("Skills.urns.tsv.txt", "#extend Skill\n");
        await project.WriteAsync("figures.tsv", "a\tb\n1\t2\n");
        await project.WriteAsync("Program.cs", "using AudienceTyped;\nConsole.WriteLine($\"{Skill.Baking} {Skill.Frying}\");\n");

        IReadOnlyList<BuildDiagnostic> said = await project.BuildAsync("--no-restore");

        Assert.Equal(["Skills.tsv", "Skills.urns.csv", "Skills.urns.tsv.txt"], said.Select(static diagnostic => diagnostic.File).Order(StringComparer.Ordinal));
        Assert.All(said, static diagnostic => Assert.Equal("AUD0037", diagnostic.Id));
        Assert.Equal(
            "Baking (urn:li:skill:990001) Frying (urn:li:skill:990002)", (await project.RunAsync(new Dictionary<string, string>())).Succeeded().Text.Trim());
    }

    [Fact]
    public async Task A_project_may_name_its_files_itself()
    {
        FreshProject project = await FreshProject.CreateAsync(feed, "NamedFiles", ["AudienceTyped.Facets"]);
        await OwnDefinitionFiles.WriteAsync(project);
        await project.WriteAsync("Program.cs", "using AudienceTyped;\nConsole.WriteLine(AdSegment.SpringCampaignVisitors);\n");
        await project.EditProjectAsync("</Nullable>", "</Nullable><EnableAudienceTypedDefinitionFiles>false</EnableAudienceTypedDefinitionFiles>");

        Assert.Equal(
            ["AUD3009", "CS0117"],
            BuildDiagnostic.In((await project.TryBuildAsync("--no-restore")).Failed()).Select(static diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));

        await project.EditProjectAsync("</Project>", "<ItemGroup><AdditionalFiles Include=\"Campaigns.urns.tsv\" /></ItemGroup></Project>");
        Assert.Empty(await project.BuildAsync("--no-restore"));
    }

    [Fact]
    public async Task A_value_whose_id_is_still_to_be_found_is_a_warning_only_in_continuous_integration()
    {
        FreshProject project = await FreshProject.CreateAsync(feed, "UnresolvedRows", ["AudienceTyped.Facets"]);
        await project.WriteAsync("Skills.urns.tsv", "#extend Skill\n990001\tBaking\tBaking\n?\tFrying\tFrying\n");
        await project.WriteAsync("Program.cs", "using AudienceTyped;\nConsole.WriteLine(Skill.Baking);\n");

        Assert.Empty(await project.BuildAsync("--no-restore"));
        BuildDiagnostic warning = Assert.Single(await project.BuildAsync("--no-restore", "-p:ContinuousIntegrationBuild=true"));
        Assert.Equal(("Skills.urns.tsv", 3, "warning", "AUD0034"), (warning.File, warning.Line, warning.Severity, warning.Id));

        await project.WriteAsync("Program.cs", "using AudienceTyped;\nConsole.WriteLine(Skill.Frying);\n");
        BuildDiagnostic advice = Assert.Single(
            BuildDiagnostic.In((await project.TryBuildAsync("--no-restore")).Failed()), static diagnostic => diagnostic.Id == "AUD3009");
        Assert.Contains("Run 'audience add --resolve'", advice.Message, StringComparison.Ordinal);
    }
}
