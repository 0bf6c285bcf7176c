using AudienceTyped.Definitions.Documents;
using AudienceTyped.Definitions.Editing;
using AudienceTyped.Definitions.Projects;
using AudienceTyped.Definitions.Tables;

namespace AudienceTyped.Definitions;

/// <summary>Brings a definition file up to a table in a file.</summary>
internal sealed class FileRefresh(string definitionPath, string tablePath, ReferencedTypes referenced)
{
    /// <summary>Refreshes the file, unless it is only to be shown what would change.</summary>
    /// <returns>The report as text, and whether something is left to decide.</returns>
    /// <exception cref="RefusedInputException">One of the files cannot be used, or the definition file was changed meanwhile. Nothing was written.</exception>
    public async Task<(string Text, bool HasDecisions)> RunAsync(bool isDryRun, CancellationToken cancellationToken)
    {
        using EditTurn turn = await EditTurn.TakeAsync(Path.GetDirectoryName(definitionPath)!, cancellationToken).ConfigureAwait(false);
        string text = await ReadAsync(definitionPath, cancellationToken).ConfigureAwait(false);
        DefinitionDocument document = Name(
            definitionPath,
            () => DefinitionDocument.Read(text, cancellationToken, new ProjectFile(definitionPath, text).FindReferenced(referenced)));
        string tableText = await ReadAsync(tablePath, cancellationToken).ConfigureAwait(false);
        PublishedTable table = Name(tablePath, () => PublishedTable.Read(tableText, document.EntityType, cancellationToken));
        RefreshReport report = CatalogRefresh.Run(document, table, cancellationToken);
        if (!isDryRun && report.Changes.Count > 0
            && !await DefinitionStorage.TryReplaceAsync(definitionPath, text, document.ToString(), cancellationToken).ConfigureAwait(false))
        {
            throw new RefusedInputException($"{definitionPath}: it was changed meanwhile, and nothing was written. Run the command again.");
        }

        return (RefreshReportText.Of(report, table, isDryRun), report.Decisions.Count > 0);
    }

    private static async Task<string> ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            return await DefinitionStorage.ReadAsync(path, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new RefusedInputException($"{path}: there is no such file.");
        }
    }

    private static T Name<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (RefusedInputException exception)
        {
            throw new RefusedInputException($"{path}: {exception.Message}");
        }
    }
}
