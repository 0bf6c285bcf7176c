using System.CommandLine;
using System.Text;
using AudienceTyped.Facets.Refresh.Definitions;
using AudienceTyped.Facets.Refresh.Tables;

namespace AudienceTyped.Facets.Refresh;

/// <summary>The command line.</summary>
internal static class RefreshCommand
{
    private const string Description = """
        Brings a definition file up to a published table.

        Identifiers that are pinned stay, as do comments and the order of the rows. New values are appended with an identifier
        derived from their name; a changed name is taken over; a value that the table no longer has is marked as retired.
        Where two names would give one identifier the parent's name qualifies; what still collides is listed for you to decide.

        Exit codes: 0 done; 1 an input cannot be used, nothing was written; 2 done, with decisions left; 130 interrupted.
        """;

    private static readonly UTF8Encoding _strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        var definition = new Argument<FileInfo>("definition-file") { Description = "The .urns.tsv file to refresh; one with directives and no rows will do." };
        var table = new Argument<FileInfo>("table") { Description = "A CSV file in UTF-8 whose header has the columns urn and name and may have parent (a URN; further ancestors after ';') and also (other names, separated by ';' or '|')." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would be done, and write nothing." };
        var command = new RootCommand(Description) { definition, table, dryRun };
        command.SetAction((parsed, cancelled) => RefreshAsync(parsed.GetRequiredValue(definition).FullName, parsed.GetRequiredValue(table).FullName, parsed.GetValue(dryRun), output, error, cancelled));
        ParseResult result = command.Parse(args);
        return result.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false }, cancellationToken);
    }

    private static async Task<int> RefreshAsync(string definitionPath, string tablePath, bool isDryRun, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        string path = definitionPath;
        try
        {
            DefinitionDocument document = DefinitionDocument.Read(await ReadAsync(definitionPath, cancellationToken).ConfigureAwait(false), cancellationToken);
            path = tablePath;
            PublishedTable table = PublishedTable.Read(await ReadAsync(tablePath, cancellationToken).ConfigureAwait(false), document.EntityType, cancellationToken);
            RefreshReport report = CatalogRefresh.Run(document, table, cancellationToken);
            path = definitionPath;
            if (!isDryRun && report.HasChanges)
            {
                await WriteAsync(definitionPath, document.ToString(), cancellationToken).ConfigureAwait(false);
            }

            report.WriteTo(output, table, isDryRun);
            return report.HasDecisions ? ExitCode.Undecided : ExitCode.Refreshed;
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("Interrupted; nothing was written.").ConfigureAwait(false);
            return ExitCode.Cancelled;
        }
        catch (Exception exception) when (exception is RefusedInputException or IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync($"{path}: {exception.Message}").ConfigureAwait(false);
            return ExitCode.Refused;
        }
        catch (DecoderFallbackException)
        {
            await error.WriteLineAsync($"{path}: it is not UTF-8. Save it as that.").ConfigureAwait(false);
            return ExitCode.Refused;
        }
    }

    private static async Task<string> ReadAsync(string path, CancellationToken cancellationToken) =>
        _strictUtf8.GetString(await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false));

    // Beside it first: an interrupted write must not leave half a file.
    private static async Task WriteAsync(string path, string text, CancellationToken cancellationToken)
    {
        string written = path + ".new";
        try
        {
            await File.WriteAllBytesAsync(written, _strictUtf8.GetBytes(text), cancellationToken).ConfigureAwait(false);
            File.Move(written, path, overwrite: true);
        }
        finally
        {
            File.Delete(written);
        }
    }
}
