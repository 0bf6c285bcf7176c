using AudienceTyped.Package.Tests.Support;

namespace AudienceTyped.Package.Tests;

/// <summary>What a user does first: add the packages, write the README's examples, run them.</summary>
public sealed class ReadmeExampleTests(PackageFeed feed)
{
    [Fact]
    public async Task The_first_example_prints_what_the_README_says()
    {
        FreshProject project = await FreshProject.CreateAsync(feed, "TenLines", ["AudienceTyped.Facets", "AudienceTyped.Emulator"]);
        await project.WriteAsync("Program.cs", ReadmeExample.First);

        Assert.Empty(await project.BuildAsync("--no-restore"));
        CommandOutput run = (await project.RunAsync(new Dictionary<string, string>())).Succeeded();

        Assert.Equal(ReadmeExample.FirstOutput, run.Text.Trim());
    }

    [Fact]
    public async Task The_compiler_says_of_the_wrong_line_what_the_README_says()
    {
        FreshProject project = await FreshProject.CreateAsync(feed, "WrongLine", ["AudienceTyped.Facets"]);
        await project.WriteAsync("Program.cs", $"using AudienceTyped;\n\n{ReadmeExample.WrongLine}\nConsole.WriteLine(wrong);\n");

        BuildDiagnostic diagnostic = Assert.Single(await project.BuildAsync("--no-restore"));

        Assert.StartsWith(ReadmeExample.WrongLineMessage, $"{diagnostic.Severity} {diagnostic.Id}: {diagnostic.Message}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_example_counts_an_audience_after_adding_the_catalog()
    {
        FreshProject project = await FreshProject.CreateAsync(feed, "Example", ["AudienceTyped.Facets"]);
        await project.WriteAsync("Program.cs", ReadmeExample.WithToken);
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);

        Assert.Empty(await project.BuildAsync("--no-restore"));
        CommandOutput run = (await project.RunAsync(ReadmeExample.Variables(emulator))).Succeeded();

        Assert.StartsWith("Counted: ", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_emulator_counts_in_the_process_of_the_program_that_adds_it()
    {
        FreshProject project = await FreshProject.CreateAsync(feed, "Emulated", ["AudienceTyped.Emulator"]);
        await project.WriteAsync(
            "Program.cs", await File.ReadAllTextAsync(Path.Combine(Checkout.Folder, "tests/Quickstart/Program.cs"), TestContext.Current.CancellationToken));

        Assert.Empty(await project.BuildAsync("--no-restore"));
        CommandOutput run = (await project.RunAsync(new Dictionary<string, string> { ["LINKEDIN_ACCESS_TOKEN"] = "" })).Succeeded();

        Assert.Equal(2, run.Text.Split("Answer:   Counted. ").Length - 1);
        Assert.Contains("the figures are synthetic", run.Text, StringComparison.Ordinal);
    }
}
