using System.Globalization;
using System.Text.Json;
using AudienceTyped.Definitions.Merging;

namespace AudienceTyped.Cli;

/// <summary>Says what a pull changed.</summary>
internal sealed class PullReport(PullRequest request, ToolConsole console)
{
    private const int ShownOfAKind = 20;

    private static readonly (MergeKind Kind, string Text)[] _told =
    [
        (MergeKind.Renamed, "renamed"),
        (MergeKind.Retired, "retired"),
        (MergeKind.Back, "back"),
        (MergeKind.Kept, "kept as you wrote it"),
        (MergeKind.LeftOut, "left out"),
        (MergeKind.WithoutMember, "without an identifier"),
    ];

    /// <summary>Writes the report, and returns the exit code.</summary>
    public async Task<int> WriteAsync(IReadOnlyList<(PulledType Pulled, MergeReport Report)> reports, ProjectChange change, bool isJson)
    {
        if (isJson)
        {
            JsonText.WriteResult(console, writer => WriteJson(writer, reports));
        }
        else if (request.IsDryRun)
        {
            change.WriteLines(console);
        }
        else
        {
            WriteTable(reports);
        }

        await console.Output.FlushAsync().ConfigureAwait(false);
        foreach ((PulledType pulled, MergeReport report) in reports)
        {
            foreach ((MergeKind kind, string text) in _told)
            {
                await TellAsync(pulled, report, kind, text).ConfigureAwait(false);
            }
        }

        return reports.Any(static report => report.Report.Changes.Any(static made => made.Kind is MergeKind.LeftOut or MergeKind.WithoutMember))
            ? ToolExitCode.ToLookAt
            : ToolExitCode.Done;
    }

    private async Task TellAsync(PulledType pulled, MergeReport report, MergeKind kind, string text)
    {
        foreach (MergeChange change in report.Changes.Where(change => change.Kind == kind).Take(ShownOfAKind))
        {
            await console.SayAsync($"{text}: {pulled.Type.UrnPrefix}{change.Id} '{change.Name}': {change.Detail}").ConfigureAwait(false);
        }

        if (report.Count(kind) > ShownOfAKind)
        {
            await console.SayAsync($"{text}: {report.Count(kind) - ShownOfAKind} more. Use --json to list them.").ConfigureAwait(false);
        }
    }

    private void WriteTable(IReadOnlyList<(PulledType Pulled, MergeReport Report)> reports)
    {
        ResultTable table = new("type", "facets", "listed", "in catalog", "added", "renamed", "retired", "back", "kept") { WholeColumns = ["type"] };
        foreach ((PulledType pulled, MergeReport report) in reports)
        {
            table.Add(
                pulled.Type.Name,
                pulled.Facets,
                Number(report.Listed),
                Number(report.InCatalog),
                Number(report.Count(MergeKind.Added)),
                Number(report.Count(MergeKind.Renamed)),
                Number(report.Count(MergeKind.Retired)),
                Number(report.Count(MergeKind.Back)),
                Number(report.Count(MergeKind.Kept)));
        }

        table.Write(console);
    }

    private void WriteJson(Utf8JsonWriter writer, IReadOnlyList<(PulledType Pulled, MergeReport Report)> reports)
    {
        writer.WriteStartObject();
        writer.WriteBoolean("isDryRun", request.IsDryRun);
        writer.WriteStartArray("types");
        foreach ((PulledType pulled, MergeReport report) in reports)
        {
            writer.WriteStartObject();
            writer.WriteString("type", pulled.Type.Name);
            JsonText.WriteTexts(writer, "facets", pulled.Facets.Split(','));
            writer.WriteNumber("listed", report.Listed);
            writer.WriteNumber("inCatalog", report.InCatalog);
            writer.WriteStartArray("changes");
            foreach (MergeChange change in report.Changes)
            {
                writer.WriteStartObject();
                writer.WriteString("change", JsonNamingPolicy.CamelCase.ConvertName(change.Kind.ToString()));
                writer.WriteString("urn", pulled.Type.UrnPrefix + change.Id);
                writer.WriteString("name", change.Name);
                writer.WriteString("detail", change.Detail);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
