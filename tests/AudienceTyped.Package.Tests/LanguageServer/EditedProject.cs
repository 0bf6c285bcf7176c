using AudienceTyped.Package.Tests.Support;

namespace AudienceTyped.Package.Tests.LanguageServer;

/// <summary>A fresh project with the catalog and a definition file of its own, open in an editor.</summary>
public sealed class EditedProject(PackageFeed feed) : IAsyncLifetime
{
    private EditorSession? _editor;

    internal EditorSession Editor => _editor!;

    public async ValueTask InitializeAsync()
    {
        FreshProject project = await FreshProject.CreateAsync(feed, "Edited", ["AudienceTyped.Facets"]);
        await OwnDefinitionFiles.WriteAsync(project);
        _editor = await EditorSession.OpenAsync(project, "Program.cs");
    }

    public async ValueTask DisposeAsync()
    {
        if (_editor is not null)
        {
            await _editor.DisposeAsync();
        }
    }
}
