using System.Globalization;
using AudienceTyped.Facets.Refresh.Definitions;
using AudienceTyped.Facets.Refresh.Tables;

namespace AudienceTyped.Facets.Refresh;

/// <summary>What a refresh did, row by row in the order of the file, and what it leaves to the maintainer.</summary>
internal sealed class RefreshReport
{
    private readonly List<string> _changes = [];
    private readonly List<string> _decisions = [];

    public bool HasChanges => _changes.Count > 0;

    public bool HasDecisions => _decisions.Count > 0;

    public void Changed(string what, DefinitionRow row, string detail) => _changes.Add($"{what}: {row.Id} {row.Member ?? "-"}, {detail}");

    public void Undecided(DefinitionRow row, string reason) =>
        _decisions.Add($"{row.Id} '{row.Name}' has no identifier: {reason}. Write one into the second column.");

    public void Question(DefinitionRow row, string question) => _decisions.Add($"{row.Id} '{row.Name}': {question}");

    public void WriteTo(TextWriter output, PublishedTable table, bool isDryRun)
    {
        foreach (string change in _changes)
        {
            output.WriteLine(change);
        }

        foreach (string decision in _decisions)
        {
            output.WriteLine($"to decide: {decision}");
        }

        if (table.UnreadColumns.Count > 0)
        {
            output.WriteLine($"not read: the columns {string.Join(", ", table.UnreadColumns)} of the table");
        }

        string written = isDryRun ? "nothing was written" : HasChanges ? "the file was written" : "the file stays as it is";
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{table.Values.Count} values in the table, {_changes.Count} changes, {_decisions.Count} to decide; {written}"));
    }
}
