using System.CommandLine;
using AudienceTyped.Definitions;

namespace AudienceTyped.Cli;

/// <summary><c>audience refresh</c>: a definition file from a published table.</summary>
internal static class RefreshCommand
{
    private const string Description = """
        Updates a definition file from a published table.

        Pinned identifiers, comments and the order of the rows stay. New values are appended with an identifier derived from their name. Changed names are
        copied. A value that is no longer in the table is marked as retired. If two names lead to the same identifier, the name of the parent is added.
        What still collides is listed for you to decide, with the exit code 2.

        Example:
          audience refresh Title.urns.tsv titles.csv --dry-run
        """;

    public static Command Create(ToolConsole console)
    {
        Argument<string> definition = new("definition-file") { Description = "The .urns.tsv file to refresh. It can have directives alone, without rows." };
        Argument<string> table = new("table")
        {
            Description = "A CSV file in UTF-8. Its header has the columns urn and name, and optionally parent (a URN; further ancestors after ';') and also (other names, "
                + "separated by ';' or '|').",
        };
        Option<bool> dryRun = CommandParts.DryRun();
        Command command = new("refresh", Description) { definition, table, dryRun };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            FileRefresh refresh = new(
                Path.GetFullPath(parsed.GetRequiredValue(definition), console.WorkingFolder),
                Path.GetFullPath(parsed.GetRequiredValue(table), console.WorkingFolder),
                ProjectFolder.Catalog);
            (string text, bool hasDecisions) = await refresh.RunAsync(parsed.GetValue(dryRun), cancellationToken).ConfigureAwait(false);
            console.Output.Write(VisibleText.OfLines(text.ReplaceLineEndings("\n")));
            return hasDecisions ? ToolExitCode.ToLookAt : ToolExitCode.Done;
        });
        return command;
    }
}
