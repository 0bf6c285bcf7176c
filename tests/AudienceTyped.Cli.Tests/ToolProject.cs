using System.Text;

namespace AudienceTyped.Cli.Tests;

/// <summary>A project in a folder of its own, and a service that knows more values than the catalog.</summary>
internal sealed class ToolProject : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("project");

    private ToolProject(AudienceCountsEmulator emulator) => Emulator = emulator;

    public AudienceCountsEmulator Emulator { get; }

    public string Folder => _folder.FullName;

    /// <summary>The width of the terminal; null for a pipe.</summary>
    public int? Columns { get; set; }

    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    public static Task<ToolProject> WithAsync(params (string Urn, string Name)[] entities) =>
        WithEntitiesAsync([.. entities.Select(static entity => new EmulatedEntity(Urn.Parse(entity.Urn), entity.Name))]);

    public static async Task<ToolProject> WithEntitiesAsync(IReadOnlyList<EmulatedEntity> entities, EmulatedPaging? paging = null)
    {
        ToolProject project = new(await AudienceCountsEmulator.StartAsync(
            new() { Entities = entities, Paging = paging ?? new() }, TestContext.Current.CancellationToken));
        project.Write("App.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />\n");
        return project;
    }

    public string PathOf(string name) => Path.Combine(Folder, name);

    public void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllBytes(PathOf(name), Encoding.UTF8.GetBytes(text));
    }

    public string Read(string name) => Encoding.UTF8.GetString(File.ReadAllBytes(PathOf(name)));

    public string? Find(string name) => File.Exists(PathOf(name)) ? Read(name) : null;

    public Task<ToolRun> RunAsync(params string[] args) => ToolRun.OfAsync(Setting, args);

    /// <summary>What surrounds a run.</summary>
    public ToolSetting Setting => new()
    {
        Columns = Columns,
        WorkingFolder = Folder,
        TimeProvider = TimeProvider,
        Variables = new()
        {
            ["LINKEDIN_ACCESS_TOKEN"] = "token",
            ["LINKEDIN_BASE_ADDRESS"] = Emulator.BaseAddress.ToString(),
            ["NO_COLOR"] = "1",
        },
    };

    public async ValueTask DisposeAsync()
    {
        await Emulator.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
