using System.Globalization;
using System.Text.Json;

namespace AudienceTyped.Cli;

/// <summary>How differences are written.</summary>
internal enum ReportForm
{
    /// <summary>A table on a terminal, lines with tabs in a pipe.</summary>
    Table,

    /// <summary>JSON.</summary>
    Json,

    /// <summary>A table in Markdown.</summary>
    Markdown,
}

/// <summary>Writes differences.</summary>
internal sealed class DifferenceReport(string folder, ReportForm form, ToolConsole console)
{
    private static readonly string[] _impacts = ["breaking", "dangerous", "safe"];

    /// <summary>Writes the differences, those that break first, and returns the exit code.</summary>
    public async Task<int> WriteAsync(IReadOnlyList<ValueDifference> differences, int compared, int notAsked)
    {
        ValueDifference[] ordered = [.. differences.OrderBy(static difference => Array.IndexOf(_impacts, difference.Impact))];
        switch (form)
        {
            case ReportForm.Json:
                JsonText.WriteResult(console, writer => WriteJson(writer, ordered, compared, notAsked));
                break;
            case ReportForm.Markdown:
                WriteMarkdown(ordered, compared);
                break;
            default:
                WriteTable(ordered);
                break;
        }

        await console.Output.FlushAsync().ConfigureAwait(false);
        string counts = string.Join(", ", _impacts.Select(impact => string.Create(
            CultureInfo.InvariantCulture, $"{ordered.Count(difference => difference.Impact == impact):N0} {impact}")));
        string left = notAsked > 0 ? string.Create(CultureInfo.InvariantCulture, $" {notAsked:N0} were not: LinkedIn gives them no names.") : "";
        await console.SayAsync(string.Create(CultureInfo.InvariantCulture, $"{compared:N0} values compared; {counts}.{left}")).ConfigureAwait(false);
        return ordered.Length > 0 ? ToolExitCode.ToLookAt : ToolExitCode.Done;
    }

    private void WriteTable(ValueDifference[] differences)
    {
        if (differences.Length == 0)
        {
            return;
        }

        ResultTable table = new("impact", "place", "value", "urn", "difference") { WholeColumns = ["place", "urn"] };
        foreach (ValueDifference difference in differences)
        {
            table.Add(difference.Impact, Describe(difference.Place), difference.Written, difference.Urn, difference.Text);
        }

        table.Write(console);
    }

    private void WriteMarkdown(ValueDifference[] differences, int compared)
    {
        console.Output.Write(string.Create(CultureInfo.InvariantCulture, $"{compared:N0} values compared, {differences.Length:N0} differences\n"));
        if (differences.Length == 0)
        {
            return;
        }

        console.Output.Write("\n| impact | place | value | URN | difference |\n|---|---|---|---|---|\n");
        foreach (ValueDifference difference in differences)
        {
            string[] cells = [difference.Impact, Describe(difference.Place), difference.Written, difference.Urn, difference.Text];
            console.Output.Write($"| {string.Join(" | ", cells.Select(EscapeMarkdown))} |\n");
        }
    }

    // A name of others is text, and no mark, link or image.
    private static string EscapeMarkdown(string text) => string.Concat(VisibleText.OfLine(text).Select(static character =>
        character is '|' or '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '!' or '#' or '~' ? $"\\{character}" : character.ToString()));

    private string Describe(FilePlace? place) => place is null ? "catalog"
        : string.Create(CultureInfo.InvariantCulture, $"{Path.GetRelativePath(folder, place.Path)}:{place.Line}");

    private void WriteJson(Utf8JsonWriter writer, ValueDifference[] differences, int compared, int notAsked)
    {
        writer.WriteStartObject();
        writer.WriteNumber("compared", compared);
        writer.WriteNumber("notAsked", notAsked);
        writer.WriteStartArray("differences");
        foreach (ValueDifference difference in differences)
        {
            writer.WriteStartObject();
            writer.WriteString("impact", difference.Impact);
            writer.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(difference.Kind.ToString()));
            writer.WriteString("file", difference.Place is { } place ? Path.GetRelativePath(folder, place.Path) : null);
            JsonText.WriteNumber(writer, "line", difference.Place?.Line);
            writer.WriteString("value", difference.Written);
            writer.WriteString("urn", difference.Urn);
            writer.WriteString("before", difference.Before);
            writer.WriteString("now", difference.Now);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
