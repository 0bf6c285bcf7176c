using AudienceTyped.Package.Tests.Support;

namespace AudienceTyped.Package.Tests.LanguageServer;

/// <summary>A fresh project with the catalog and a definition file of its own, open in an editor.</summary>
public sealed class EditedProject(PackageFeed feed) : IAsyncLifetime
{
    private const string File = "Program.cs";

    private FreshProject? _project;
    private EditorSession? _editor;

    internal EditorSession Editor => _editor!;

    public async ValueTask InitializeAsync()
    {
        _project = await FreshProject.CreateAsync(feed, "Edited", ["AudienceTyped.Facets"]);
        await OwnDefinitionFiles.WriteAsync(_project);
        _editor = await EditorSession.OpenAsync(_project, File);
    }

    /// <summary>What a program becomes by the package's own fixes of an id.</summary>
    /// <remarks>The language server offers the fixes of its own alone; <c>dotnet format</c> applies those of packages too.</remarks>
    internal async Task<string> FixAsync(string id, string program)
    {
        await _project!.WriteAsync(File, program);
        await _project.DotnetAsync("format", "analyzers", "--no-restore", "--severity", "info", "--diagnostics", id);
        return await System.IO.File.ReadAllTextAsync(Path.Combine(_project.Folder, File), TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (_editor is not null)
        {
            await _editor.DisposeAsync();
        }
    }
}
