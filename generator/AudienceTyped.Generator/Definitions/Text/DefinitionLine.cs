using AudienceTyped.Generator.Text;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Definitions.Text;

/// <summary>A line of a definition file with its kind, as <see cref="DefinitionScanner"/> finds it.</summary>
internal readonly record struct DefinitionLine
{
    private readonly string _text;

    /// <param name="text">The text of the file.</param>
    /// <param name="span">The line without its ending.</param>
    /// <param name="end">Where the ending ends.</param>
    public DefinitionLine(string text, TextSpan span, int end)
    {
        _text = text;
        Span = span;
        SpanWithEnding = TextSpan.FromBounds(span.Start, end);
        Kind = FindKind(text, span);
    }

    public LineKind Kind { get; }

    /// <summary>The line without its ending.</summary>
    public TextSpan Span { get; }

    public TextSpan SpanWithEnding { get; }

    /// <summary>The text without its ending.</summary>
    public string Content => _text.Substring(Span.Start, Span.Length);

    /// <summary>LF or CRLF; in the last line of a text also nothing, or a CR alone.</summary>
    public string Ending => _text.Substring(Span.End, SpanWithEnding.End - Span.End);

    /// <summary>The text without the spaces and tabs around it.</summary>
    public Cell Trimmed => Cell.Trimmed(_text, Span.Start, Span.End);

    /// <summary>The parts between tabs, with the spaces around them. A tab at the very start of the line ends an empty cell.</summary>
    public IEnumerable<TextSpan> CellSpans
    {
        get
        {
            for (int start = Span.Start; start <= Span.End;)
            {
                int tab = _text.IndexOf('\t', start, Span.End - start);
                int end = tab < 0 ? Span.End : tab;
                yield return TextSpan.FromBounds(start, end);
                start = end + 1;
            }
        }
    }

    /// <summary>The cells of a row.</summary>
    public IReadOnlyList<Cell> ReadCells()
    {
        var cells = new List<Cell>(8);
        foreach (TextSpan span in CellSpans)
        {
            cells.Add(Cell.Trimmed(_text, span.Start, span.End));
        }

        return cells;
    }

    /// <summary>The word of a directive, whose span includes the <c>#</c>, and what follows it.</summary>
    public (Cell Word, Cell Value) ReadDirective()
    {
        Cell line = Trimmed;
        int length = line.Text.IndexOfAny([' ', '\t']);
        int end = line.Span.Start + (length < 0 ? line.Text.Length : length);
        var word = new Cell(_text.Substring(line.Span.Start + 1, end - line.Span.Start - 1), TextSpan.FromBounds(line.Span.Start, end));
        return (word, Cell.Trimmed(_text, end, line.Span.End));
    }

    private static LineKind FindKind(string text, TextSpan span)
    {
        int first = span.Start;
        while (first < span.End && text[first] is ' ' or '\t')
        {
            first++;
        }

        return first == span.End ? LineKind.Empty
            : text[first] != '#' ? LineKind.Row
            : first + 1 < span.End && Characters.IsAsciiLetter(text[first + 1]) ? LineKind.Directive
            : LineKind.Comment;
    }
}
