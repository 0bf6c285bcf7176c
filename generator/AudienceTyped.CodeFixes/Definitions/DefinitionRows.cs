using AudienceTyped.Generator.Definitions.Text;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.CodeFixes.Definitions;

/// <summary>Edits of all rows of a definition file.</summary>
internal static class DefinitionRows
{
    /// <summary>The edits that remove the white space around all cells of rows.</summary>
    public static IReadOnlyList<TextChange> Trim(SourceText source, CancellationToken cancellationToken) => Edit(source, AddTrimming, cancellationToken);

    /// <summary>The edits that remove the quotes of a spreadsheet from all cells of rows.</summary>
    public static IReadOnlyList<TextChange> Unquote(SourceText source, CancellationToken cancellationToken) => Edit(source, AddUnquoting, cancellationToken);

    private static List<TextChange> Edit(SourceText source, Action<string, TextSpan, List<TextChange>> addChanges, CancellationToken cancellationToken)
    {
        string text = source.ToString();
        var changes = new List<TextChange>();
        foreach (Row row in DefinitionText.Read(source, cancellationToken).Rows)
        {
            foreach (TextSpan cell in DefinitionScanner.ReadLineAt(text, row.Span.Start).CellSpans)
            {
                addChanges(text, cell, changes);
            }
        }

        return changes;
    }

    private static void AddUnquoting(string text, TextSpan cell, List<TextChange> changes)
    {
        var trimmed = Cell.Trimmed(text, cell.Start, cell.End);
        if (QuotedCells.Unquote(trimmed.Text) is { } unquoted)
        {
            changes.Add(new TextChange(trimmed.Span, unquoted.Length == 0 ? "-" : unquoted));
        }
    }

    private static void AddTrimming(string text, TextSpan cell, List<TextChange> changes)
    {
        int first = cell.Start;
        while (first < cell.End && char.IsWhiteSpace(text[first]))
        {
            first++;
        }

        int last = cell.End;
        while (last > first && char.IsWhiteSpace(text[last - 1]))
        {
            last--;
        }

        foreach (TextSpan around in (TextSpan[])[TextSpan.FromBounds(cell.Start, first), TextSpan.FromBounds(last, cell.End)])
        {
            if (!around.IsEmpty)
            {
                changes.Add(new TextChange(around, ""));
            }
        }
    }
}
