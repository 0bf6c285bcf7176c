using System.Text.Json;
using AudienceTyped.Definitions.Editing;

namespace AudienceTyped.Cli;

/// <summary>Says what became of the values that were to be added.</summary>
internal sealed class AdditionReport(AddRequest request, ToolConsole console)
{
    /// <summary>Writes the report, and returns the exit code.</summary>
    public async Task<int> WriteAsync(IReadOnlyList<AddedValue> added, ProjectChange change, bool isJson)
    {
        if (isJson)
        {
            JsonText.WriteResult(console, writer => WriteJson(writer, added));
        }
        else if (request.IsDryRun)
        {
            change.WriteLines(console);
        }
        else
        {
            WriteTable([.. added.Where(static value => value.Problem is null)]);
        }

        await console.Output.FlushAsync().ConfigureAwait(false);
        foreach (AddedValue value in added.Where(static value => value.Problem is not null))
        {
            await console.SayAsync(Describe(value)).ConfigureAwait(false);
        }

        if (added.Count == 0)
        {
            await console.SayAsync("No row has the id '?'.").ConfigureAwait(false);
        }

        return added.Any(static value => value.Problem is not null) ? ToolExitCode.ToLookAt : ToolExitCode.Done;
    }

    private static string Describe(AddedValue value) => string.Join('\n', [
        $"'{value.Finding.Named.Text}': {value.Problem}",
        .. value.Finding.Candidates.Select(static candidate =>
            $"  {candidate.Urn}  {candidate.Name ?? "(no name)"}{(candidate.IsGone ? "  (no longer there: LinkedIn does not know the URN)" : "")}"),
    ]);

    private static string Describe(EditKind kind) => kind switch
    {
        EditKind.Written => "written",
        EditKind.InProject => "in the project already",
        _ => "in the catalog",
    };

    private void WriteTable(IReadOnlyList<AddedValue> added)
    {
        if (added.Count == 0)
        {
            return;
        }

        ResultTable table = new("member", "urn", "name", "row", "file") { WholeColumns = ["member", "urn"] };
        foreach (AddedValue value in added)
        {
            CertainValue certain = value.Finding.Value!;
            string file = value.Outcome!.Path is { } path ? Shorten(path) : "-";
            table.Add(value.Outcome.Member!, certain.Urn.ToString(), certain.Name, Describe(value.Outcome.Kind), file);
        }

        table.Write(console);
    }

    private void WriteJson(Utf8JsonWriter writer, IReadOnlyList<AddedValue> added)
    {
        writer.WriteStartObject();
        writer.WriteBoolean("isDryRun", request.IsDryRun);
        writer.WriteStartArray("values");
        foreach (AddedValue value in added)
        {
            writer.WriteStartObject();
            writer.WriteString("named", value.Finding.Named.Text);
            writer.WriteString("member", value.Outcome?.Member);
            writer.WriteString("urn", value.Finding.Value?.Urn.ToString());
            writer.WriteString("name", value.Finding.Value?.Name);
            writer.WriteBoolean("isWritten", value.Outcome?.Kind == EditKind.Written);
            writer.WriteString("file", value.Outcome?.Path is { } path ? Shorten(path) : null);
            writer.WriteString("problem", value.Problem);
            writer.WriteStartArray("candidates");
            foreach (ValueCandidate candidate in value.Finding.Candidates)
            {
                writer.WriteStartObject();
                writer.WriteString("urn", candidate.Urn.ToString());
                writer.WriteString("name", candidate.Name);
                writer.WriteBoolean("isGone", candidate.IsGone);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private string Shorten(string path) => Path.GetRelativePath(request.Folder, path);
}
