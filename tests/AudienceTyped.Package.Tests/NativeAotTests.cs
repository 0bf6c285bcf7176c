using System.Runtime.InteropServices;
using AudienceTyped.Package.Tests.Support;

namespace AudienceTyped.Package.Tests;

/// <summary>The example with definition files of its own, published as native code. It finds a value by its name that no code mentions.</summary>
public sealed class NativeAotTests(PackageFeed feed)
{
    [Fact]
    public async Task Native_code_counts_what_managed_code_counts()
    {
        Assert.SkipUnless(HasLinker(), "Native code takes a C toolchain (clang or gcc), and this machine has none.");
        FreshProject project = await FreshProject.CreateAsync(feed, "Native", ["AudienceTyped.Facets"], withOtherFeeds: true);
        await OwnDefinitionFiles.WriteAsync(project);
        await project.WriteAsync(
            "Program.cs",
            $"{ReadmeExample.WithToken}\nConsole.WriteLine(AdSegment.TryFind(\"newsletter readers\", out AdSegment readers) ? readers.ToString() : \"not found\");\n");
        await project.EditProjectAsync("</Nullable>", "</Nullable><PublishAot>true</PublishAot>");
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);

        CommandOutput publish = await project.DotnetAsync(
            "publish", "--runtime", RuntimeInformation.RuntimeIdentifier, "--output", "published", "-nodeReuse:false", "-terminalLogger:off");
        Assert.Empty(BuildDiagnostic.In(publish));
        Assert.False(File.Exists(Path.Combine(project.Folder, "published", "Native.dll")), "What was published is not native code.");

        string program = Path.Combine(project.Folder, "published", OperatingSystem.IsWindows() ? "Native.exe" : "Native");
        CommandOutput run = (await Command.RunAsync(program, project.Folder, ReadmeExample.Variables(emulator))).Succeeded();
        Assert.StartsWith("Counted: ", run.Text, StringComparison.Ordinal);
        Assert.EndsWith($"Newsletter readers (urn:li:adSegment:7002){Environment.NewLine}", run.Text, StringComparison.Ordinal);
    }

    private static bool HasLinker() =>
        !OperatingSystem.IsLinux()
        || Environment.GetEnvironmentVariable("PATH")!
            .Split(':')
            .Any(static folder => File.Exists(Path.Combine(folder, "clang")) || File.Exists(Path.Combine(folder, "gcc")));
}
