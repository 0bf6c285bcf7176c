namespace AudienceTyped.Package.Tests.Support;

/// <summary>A project as a user makes it, outside the checkout.</summary>
internal sealed class FreshProject
{
    private readonly PackageFeed _feed;

    private FreshProject(PackageFeed feed, string name, string folder)
    {
        _feed = feed;
        Name = name;
        Folder = folder;
    }

    public string Name { get; }

    public string Folder { get; }

    /// <summary><c>dotnet new</c>, then <c>dotnet add package</c> for each package.</summary>
    public static async Task<FreshProject> CreateAsync(
        PackageFeed feed, string name, string[] packages, string template = "console", bool withOtherFeeds = false)
    {
        FreshProject project = new(feed, name, feed.CreateFolder(name, withOtherFeeds));
        await project.DotnetAsync("new", template, "--name", name, "--output", ".", "--no-restore");
        foreach (string package in packages)
        {
            await project.DotnetAsync("add", "package", package, "--version", feed.Version);
        }

        return project;
    }

    public async Task WriteAsync(string file, string text) =>
        await File.WriteAllTextAsync(Path.Combine(Folder, file), text, TestContext.Current.CancellationToken);

    /// <summary>Changes the project file, as a user edits it.</summary>
    public async Task EditProjectAsync(string old, string @new)
    {
        string text = await File.ReadAllTextAsync(Path.Combine(Folder, $"{Name}.csproj"), TestContext.Current.CancellationToken);
        Assert.Contains(old, text, StringComparison.Ordinal);
        await WriteAsync($"{Name}.csproj", text.Replace(old, @new, StringComparison.Ordinal));
    }

    public async Task<CommandOutput> DotnetAsync(params string[] arguments) => (await Command.DotnetAsync(Folder, _feed.Variables, arguments)).Succeeded();

    /// <summary>Builds from scratch: a compiler that has nothing to do has nothing to say.</summary>
    public async Task<CommandOutput> TryBuildAsync(params string[] options) =>
        await Command.DotnetAsync(Folder, _feed.Variables, ["build", "--no-incremental", "-nodeReuse:false", "-terminalLogger:off", .. options]);

    public async Task<BuildDiagnostic[]> BuildAsync(params string[] options) => BuildDiagnostic.In((await TryBuildAsync(options)).Succeeded());

    /// <summary>Runs what was built.</summary>
    public Task<CommandOutput> RunAsync(IReadOnlyDictionary<string, string> variables) =>
        Command.DotnetAsync(Folder, variables, Path.Combine("bin", "Debug", "net10.0", $"{Name}.dll"));
}
