using AudienceTyped.Definitions.Editing;
using AudienceTyped.Definitions.Locks;
using AudienceTyped.Definitions.Projects;

namespace AudienceTyped.Cli;

/// <summary>A change of a project's files that was made, or shown.</summary>
/// <param name="Before">The project before the change.</param>
/// <param name="Texts">The new texts of the changed files, by path.</param>
internal sealed record ProjectChange(DefinitionProject Before, IReadOnlyDictionary<string, string> Texts)
{
    private const int Attempts = 5;

    /// <summary>Changes the files and then the lock, in the turn of this process. What somebody else saves meanwhile is read, and stays.</summary>
    /// <param name="folder">The folder of the project.</param>
    /// <param name="isDryRun">Whether nothing is to be written.</param>
    /// <param name="edit">Makes the change. It can be called several times.</param>
    /// <param name="note">Notes in the lock what the service says.</param>
    /// <param name="cancellationToken">Stops before the files are written.</param>
    public static async Task<ProjectChange> MakeAsync(
        string folder, bool isDryRun, Action<ProjectEdit, ValueLock> edit, Action<ValueLock> note, CancellationToken cancellationToken)
    {
        using EditTurn turn = await EditTurn.TakeAsync(folder, cancellationToken).ConfigureAwait(false);
        for (int attempt = 1; attempt <= Attempts; attempt++)
        {
            DefinitionProject project = await ProjectFolder.ReadAsync(folder, cancellationToken).ConfigureAwait(false);
            ValueLock locked = await ProjectLock.ReadAsync(folder, cancellationToken).ConfigureAwait(false);
            ProjectEdit changes = new(project, cancellationToken);
            edit(changes, locked);
            if (isDryRun)
            {
                return new ProjectChange(project, changes.Changes);
            }

            if (await changes.SaveAsync().ConfigureAwait(false))
            {
                await ProjectLock.UpdateAsync(folder, note, cancellationToken).ConfigureAwait(false);
                return new ProjectChange(project, changes.Changes);
            }
        }

        throw new IOException("The files of the project change while they are written. Close what changes them, and run the command again.");
    }

    /// <summary>Writes the changed lines.</summary>
    public void WriteLines(ToolConsole console)
    {
        foreach ((string path, string text) in Texts)
        {
            LineDifference.Write(console.Output, Path.GetRelativePath(Before.Folder, path), Before.Files.FirstOrDefault(file => file.Path == path)?.Text, text);
        }
    }
}
