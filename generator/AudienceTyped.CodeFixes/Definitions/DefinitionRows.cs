using AudienceTyped.Generator.Definitions.Text;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.CodeFixes.Definitions;

/// <summary>Edits of all rows of a definition file.</summary>
internal static class DefinitionRows
{
    /// <summary>The edits that take the white space around all cells of rows away.</summary>
    public static IReadOnlyList<TextChange> Trim(SourceText source, CancellationToken cancellationToken)
    {
        var changes = new List<TextChange>();
        foreach (Row row in DefinitionText.Read(source, new ProblemList(), cancellationToken).Rows)
        {
            var line = DefinitionLine.At(source, row.Span.Start);
            for (int start = 0; start <= line.Content.Length;)
            {
                int tab = line.Content.IndexOf('\t', start);
                int end = tab < 0 ? line.Content.Length : tab;
                AddTrimming(line, start, end, changes);
                start = end + 1;
            }
        }

        return changes;
    }

    private static void AddTrimming(DefinitionLine line, int start, int end, List<TextChange> changes)
    {
        int first = start;
        while (first < end && char.IsWhiteSpace(line.Content[first]))
        {
            first++;
        }

        int last = end;
        while (last > first && char.IsWhiteSpace(line.Content[last - 1]))
        {
            last--;
        }

        foreach ((int from, int to) in ((int, int)[])[(start, first), (last, end)])
        {
            if (to > from)
            {
                changes.Add(new TextChange(TextSpan.FromBounds(line.SpanWithEnd.Start + from, line.SpanWithEnd.Start + to), ""));
            }
        }
    }
}
