using AudienceTyped.Package.Tests.Support;

namespace AudienceTyped.Package.Tests;

/// <summary>The guide to migration: its command turns its first example into its second.</summary>
public sealed class MigrationGuideTests(PackageFeed feed)
{
    private const int MaximumRuns = 4;

    [Fact]
    public async Task The_command_writes_the_members()
    {
        string guide = await File.ReadAllTextAsync(Path.Combine(Checkout.Folder, "runtime/documentation/migration.md"), TestContext.Current.CancellationToken);
        string command = guide.Split('\n').Single(static line => line.StartsWith("    dotnet ", StringComparison.Ordinal)).Trim();
        FreshProject project = await FreshProject.CreateAsync(feed, "Migration", ["AudienceTyped.Facets"]);
        string before;
        string after = ExampleAfter(guide, "<!-- before -->");
        await project.WriteAsync("Program.cs", after);

        int runs = 0;
        do
        {
            before = after;
            await project.DotnetAsync(command.Split(' ')[1..]);
            after = await File.ReadAllTextAsync(Path.Combine(project.Folder, "Program.cs"), TestContext.Current.CancellationToken);
        }
        while (after != before && ++runs < MaximumRuns);

        Assert.Equal(ExampleAfter(guide, "<!-- after -->"), after);
        Assert.Empty(await project.BuildAsync("--no-restore"));
    }

    private static string ExampleAfter(string guide, string mark) => guide.Split(mark)[1].Split("```csharp\n")[1].Split("```")[0];
}
