using System.CommandLine;
using System.Text;
using AudienceTyped.Definitions;
using AudienceTyped.Definitions.Documents;
using AudienceTyped.Definitions.Tables;

namespace AudienceTyped.Facets.Refresh;

/// <summary>The command line.</summary>
internal static class RefreshCommand
{
    private const string Description = """
        Updates a definition file from a published table.

        Pinned identifiers, comments and the order of the rows stay. New values are appended with an identifier derived from
        their name. Changed names are copied. A value that is no longer in the table is marked as retired.
        If two names lead to the same identifier, the name of the parent is added. What still collides is listed for you to decide.

        Exit codes: 0 done; 1 an input cannot be used, nothing was written; 2 done, but you have to decide something; 130 interrupted.
        """;

    public static Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        var definition =
            new Argument<FileInfo>("definition-file") { Description = "The .urns.tsv file to refresh. It can have directives alone, without rows." };
        var table =
            new Argument<FileInfo>("table") { Description = "A CSV file in UTF-8. Its header has the columns urn and name, and optionally parent (a URN; further ancestors after ';') and also (other names, separated by ';' or '|')." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Show what would change, and write nothing." };
        var command = new RootCommand(Description) { definition, table, dryRun };
        command.SetAction(
            (parsed, cancelled) => RefreshAsync(
                parsed.GetRequiredValue(definition).FullName, parsed.GetRequiredValue(table).FullName, parsed.GetValue(dryRun), output, error, cancelled));
        ParseResult result = command.Parse(args);
        return result.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false }, cancellationToken);
    }

    private static async Task<int> RefreshAsync(
        string definitionPath, string tablePath, bool isDryRun, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        string path = definitionPath;
        try
        {
            DefinitionDocument document = DefinitionDocument.Read(
                await DefinitionStorage.ReadAsync(definitionPath, cancellationToken).ConfigureAwait(false), cancellationToken);
            path = tablePath;
            PublishedTable table = PublishedTable.Read(
                await DefinitionStorage.ReadAsync(tablePath, cancellationToken).ConfigureAwait(false), document.EntityType, cancellationToken);
            RefreshReport report = CatalogRefresh.Run(document, table, cancellationToken);
            path = definitionPath;
            if (!isDryRun && report.Changes.Count > 0)
            {
                await DefinitionStorage.WriteAsync(definitionPath, document.ToString(), cancellationToken).ConfigureAwait(false);
            }

            await output.WriteAsync(RefreshReportText.Of(report, table, isDryRun)).ConfigureAwait(false);
            return report.Decisions.Count > 0 ? ExitCode.Undecided : ExitCode.Refreshed;
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("Interrupted. Nothing was written.").ConfigureAwait(false);
            return ExitCode.Cancelled;
        }
        catch (Exception exception) when (exception is RefusedInputException or IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync($"{path}: {exception.Message}").ConfigureAwait(false);
            return ExitCode.Refused;
        }
        catch (DecoderFallbackException)
        {
            await error.WriteLineAsync($"{path}: it is not UTF-8. Save it as UTF-8.").ConfigureAwait(false);
            return ExitCode.Refused;
        }
    }
}
