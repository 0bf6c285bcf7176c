using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Definitions.Text;

/// <summary>A line of cells, with a tab between two of them. Cells that are missing at its end are empty.</summary>
internal sealed class Row(IReadOnlyList<Cell> cells, TextSpan span)
{
    public TextSpan Span { get; } = span;

    /// <summary>The number of cells up to the last one that has something in it.</summary>
    public int Count { get; } = CountUsed(cells);

    public Cell this[int column] => column < cells.Count ? cells[column] : new Cell("", new TextSpan(Span.End, 0));

    /// <summary>Where to report something about a column: its cell, or the row where the cell is missing.</summary>
    public TextSpan SpanOf(int column) => column < cells.Count && cells[column].Span.Length > 0 ? cells[column].Span : Span;

    private static int CountUsed(IReadOnlyList<Cell> cells)
    {
        int count = cells.Count;
        while (count > 0 && cells[count - 1].Text.Length == 0)
        {
            count--;
        }

        return count;
    }
}
