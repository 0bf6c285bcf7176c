using AudienceTyped.Package.Tests.Support;

[assembly: AssemblyFixture(typeof(PackageFeed))]

namespace AudienceTyped.Package.Tests.Support;

/// <summary>The packages of this checkout in a folder feed, packed once for all tests, and an empty package cache beside it.</summary>
public sealed class PackageFeed : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("audience-typed-packages-").FullName;

    /// <summary>The folder with the packages.</summary>
    public string Folder => Path.Combine(_folder, "feed");

    /// <summary>The version of the packages, as their file names have it.</summary>
    public string Version =>
        Path.GetFileNameWithoutExtension(Assert.Single(Directory.GetFiles(Folder, "AudienceTyped.Facets.*.nupkg")))["AudienceTyped.Facets.".Length..];

    internal CommandOutput PackOutput { get; private set; } = new("", 0, "");

    /// <summary>What child processes get: the package cache of these tests, not that of the machine.</summary>
    internal Dictionary<string, string> Variables => new() { ["NUGET_PACKAGES"] = Path.Combine(_folder, "cache"), ["NuGetAudit"] = "false" };

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Folder);
        PackOutput = await PackAsync(Folder);
        await WriteSourcesAsync("projects", "<clear />");
        await WriteSourcesAsync("projects-with-other-feeds", "");
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>Packs the solution as it was built together with these tests.</summary>
    internal static async Task<CommandOutput> PackAsync(string folder) =>
        (await Command.DotnetAsync(
            Checkout.Folder,
            new Dictionary<string, string>(),
            "pack",
            "AudienceTyped.sln",
            "--no-build",
            "--configuration",
            Checkout.Configuration,
            "--output",
            folder,
            "-nodeReuse:false",
            "-terminalLogger:off")).Succeeded();

    /// <summary>A new, empty folder for a project that restores from the folder feed alone, or also from the feeds of the machine.</summary>
    internal string CreateFolder(string name, bool withOtherFeeds = false) =>
        Directory.CreateDirectory(Path.Combine(_folder, withOtherFeeds ? "projects-with-other-feeds" : "projects", name)).FullName;

    private async Task WriteSourcesAsync(string folder, string before) =>
        await File.WriteAllTextAsync(
            Path.Combine(Directory.CreateDirectory(Path.Combine(_folder, folder)).FullName, "NuGet.Config"),
            $"""
            <configuration>
              <packageSources>
                {before}
                <add key="audience-typed" value="{Folder}" />
              </packageSources>
            </configuration>
            """);
}
