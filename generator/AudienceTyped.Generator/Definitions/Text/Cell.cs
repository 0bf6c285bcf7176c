using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Definitions.Text;

/// <summary>A piece of a line, without the spaces around it, and where it is.</summary>
internal readonly record struct Cell(string Text, TextSpan Span)
{
    /// <summary>Whether it has no text, or the <c>-</c> that means nothing.</summary>
    public bool IsEmpty => Text.Length == 0 || Text == "-";

    /// <summary>The text, or null if the cell is empty.</summary>
    public string? TextOrNull => IsEmpty ? null : Text;

    /// <summary>The part of a text from start to end, without the spaces around it.</summary>
    public static Cell Trimmed(string text, int start, int end)
    {
        while (start < end && text[start] is ' ' or '\t')
        {
            start++;
        }

        while (end > start && text[end - 1] is ' ' or '\t')
        {
            end--;
        }

        return new Cell(text.Substring(start, end - start), TextSpan.FromBounds(start, end));
    }

    /// <summary>The parts between separators; parts with nothing in them stay, so that they can be reported.</summary>
    public IReadOnlyList<Cell> Split(char separator)
    {
        var parts = new List<Cell>();
        for (int start = 0; start <= Text.Length;)
        {
            int end = Text.IndexOf(separator, start);
            end = end < 0 ? Text.Length : end;
            Cell part = Trimmed(Text, start, end);
            parts.Add(part with { Span = new TextSpan(Span.Start + part.Span.Start, part.Span.Length) });
            start = end + 1;
        }

        return parts;
    }
}
