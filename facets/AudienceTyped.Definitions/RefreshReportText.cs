using System.Globalization;
using System.Text;
using AudienceTyped.Definitions.Tables;

namespace AudienceTyped.Definitions;

/// <summary>The report of a refresh as text.</summary>
internal static class RefreshReportText
{
    public static string Of(RefreshReport report, PublishedTable table, bool isDryRun)
    {
        StringBuilder text = new();
        foreach (string change in report.Changes)
        {
            text.AppendLine(change);
        }

        foreach (string decision in report.Decisions)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"to decide: {decision}");
        }

        if (table.UnreadColumns.Count > 0)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"not read: the columns {string.Join(", ", table.UnreadColumns)} of the table");
        }

        string written = isDryRun ? "nothing was written" : report.Changes.Count > 0 ? "the file was written" : "the file was not changed";
        return text
            .AppendLine(
                CultureInfo.InvariantCulture,
                $"{table.Values.Count} values in the table, {report.Changes.Count} changes, {report.Decisions.Count} to decide; {written}")
            .ToString();
    }
}
