using System.Diagnostics;
using AudienceTyped.Package.Tests.Support;

namespace AudienceTyped.Package.Tests;

/// <summary>The tool as a user installs it, in a project as a user makes it, from a member that is missing to a count.</summary>
public sealed class ToolTests(PackageFeed feed)
{
    private const string Program = """
        using AudienceTyped;

        using AudienceCountsClient client = new(
            AccessTokenProvider.FromEnvironmentVariable("LINKEDIN_ACCESS_TOKEN"),
            new() { BaseAddress = new(Environment.GetEnvironmentVariable("LINKEDIN_BASE_ADDRESS")!) });
        TargetingCriteria criteria = Facet.Locations.Is(Geo.Germany) & Facet.Skills.IsAnyOf(Skill.Kubernetes, Skill.Python);
        Console.WriteLine(criteria);
        Console.WriteLine((await client.CountAsync(criteria)).Status);
        """;

    [Fact]
    public async Task A_missing_member_is_added_from_the_service_and_counted()
    {
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(
            new() { Entities = [new(Urn.Parse("urn:li:skill:990001"), "Kubernetes"), new(Urn.Parse("urn:li:skill:990002"), "Kubernetes Administration")] },
            TestContext.Current.CancellationToken);
        FreshProject project = await FreshProject.CreateAsync(feed, "Named", ["AudienceTyped.Facets"]);
        await project.DotnetAsync("tool", "install", "AudienceTyped.Cli", "--tool-path", "tools", "--version", feed.Version);
        await project.WriteAsync("Program.cs", Program);
        Stopwatch watch = Stopwatch.StartNew();
        CommandOutput failed = (await project.TryBuildAsync()).Failed();
        Assert.Contains(BuildDiagnostic.In(failed), static diagnostic => diagnostic.Id == "AUD3009"
            && diagnostic.Message.Contains("audience add Skill Kubernetes", StringComparison.Ordinal));

        Dictionary<string, string> variables = new(feed.Variables)
        {
            ["LINKEDIN_ACCESS_TOKEN"] = "token",
            ["LINKEDIN_BASE_ADDRESS"] = emulator.BaseAddress.ToString(),
        };
        CommandOutput added = (await Command.RunAsync(Path.Combine(project.Folder, "tools", "audience"), project.Folder, variables, "add", "Skill", "Kubernetes")).Succeeded();
        Assert.Contains("Skill.Kubernetes\turn:li:skill:990001\tKubernetes\twritten\tSkill.urns.tsv", added.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(await project.BuildAsync("--no-restore"), static diagnostic => diagnostic.Severity == "error");
        CommandOutput counted = (await project.RunAsync(variables)).Succeeded();
        Assert.Contains("with the skill Python (Programming Language) or Kubernetes", counted.Text, StringComparison.Ordinal);
        Assert.Contains("Counted", counted.Text, StringComparison.Ordinal);
        TestContext.Current.TestOutputHelper?.WriteLine($"From the failed build to the count: {watch.Elapsed.TotalSeconds:N1} s");
    }
}
