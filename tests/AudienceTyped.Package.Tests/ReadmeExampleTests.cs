using AudienceTyped.Package.Tests.Support;

namespace AudienceTyped.Package.Tests;

/// <summary>What a user does first: add a package, write the README's example, run it.</summary>
public sealed class ReadmeExampleTests(PackageFeed feed)
{
    [Fact]
    public async Task The_example_counts_an_audience_after_adding_the_catalog()
    {
        FreshProject project = await FreshProject.CreateAsync(feed, "Example", ["AudienceTyped.Facets"]);
        await project.WriteAsync("Program.cs", ReadmeExample.Code);
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);

        Assert.Empty(await project.BuildAsync("--no-restore"));
        CommandOutput run = (await project.RunAsync(ReadmeExample.Variables(emulator))).Succeeded();

        Assert.StartsWith("Counted: ", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_emulator_counts_in_the_process_of_the_program_that_adds_it()
    {
        FreshProject project = await FreshProject.CreateAsync(feed, "Emulated", ["AudienceTyped.Emulator"]);
        await project.WriteAsync("Program.cs", await File.ReadAllTextAsync(Path.Combine(Checkout.Folder, "tests/Quickstart/Program.cs"), TestContext.Current.CancellationToken));

        Assert.Empty(await project.BuildAsync("--no-restore"));
        CommandOutput run = (await project.RunAsync(new Dictionary<string, string> { ["LINKEDIN_ACCESS_TOKEN"] = "" })).Succeeded();

        Assert.Equal(2, run.Text.Split("Answer:   Counted. ").Length - 1);
        Assert.Contains("the figures are synthetic", run.Text, StringComparison.Ordinal);
    }
}
