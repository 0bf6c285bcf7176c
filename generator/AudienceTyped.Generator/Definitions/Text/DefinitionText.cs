using System.Globalization;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Generator.Text;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Definitions.Text;

/// <summary>A definition file cut into directives and rows; comments, blank lines and lines with a refused character are left out.</summary>
internal sealed class DefinitionText
{
    private const int RowsBetweenChecks = 1024;

    private readonly List<Directive> _directives = [];
    private readonly List<Row> _rows = [];

    private DefinitionText(bool isText) => IsText = isText;

    /// <summary>False for a binary file, of which nothing is read.</summary>
    public bool IsText { get; }

    public IReadOnlyList<Directive> Directives => _directives;

    public IReadOnlyList<Row> Rows => _rows;

    public static DefinitionText Read(SourceText source, ProblemList problems, CancellationToken cancellationToken)
    {
        string text = source.ToString();
        if (FindObstacle(text) is var (place, reason))
        {
            problems.Add(DefinitionDiagnostics.NotText, new TextSpan(place, 1), reason);
            return new DefinitionText(isText: false);
        }

        var result = new DefinitionText(isText: true);
        int lines = 0;

        // Not SourceText.Lines: it also ends a line at U+0085, U+2028 and U+2029, which are refused.
        for (int start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0; start < text.Length;)
        {
            if (lines++ % RowsBetweenChecks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            int lineFeed = text.IndexOf('\n', start);
            int end = lineFeed < 0 ? text.Length : lineFeed;
            int next = end + 1;
            if (end > start && text[end - 1] == '\r')
            {
                end--;
            }

            result.ReadLine(text, start, end, problems);
            start = next;
        }

        return result;
    }

    private static (int Place, string Reason)? FindObstacle(string text)
    {
        int nul = text.IndexOf('\0');
        if (nul >= 0)
        {
            return (nul, "it has a NUL character here, so it is binary or UTF-16 without a byte order mark");
        }

        int carriageReturn = text.IndexOf('\r');
        return carriageReturn >= 0 && text.IndexOf('\n') < 0
            ? (carriageReturn, "from here on its lines end with CR only, not with LF or CRLF")
            : null;
    }

    private void ReadLine(string text, int start, int end, ProblemList problems)
    {
        Cell line = Cell.Trimmed(text, start, end);
        bool isComment = line.Text.Length > 0 && line.Text[0] == '#' && !(line.Text.Length > 1 && Characters.IsAsciiLetter(line.Text[1]));

        if (isComment)
        {
            problems.Ignored.ReadComment(line, problems);
        }
        else if (line.Text.Length > 0)
        {
            problems.Ignored.ReadLine(line.Span);
        }

        // A comment may hold what it likes, but for what an editor shows as the end of its line: a row after that would be lost unseen.
        int firstToCheck = isComment ? line.Text.IndexOf('\r') : 0;
        if (line.Text.Length == 0 || (firstToCheck >= 0 && HasRefusedCharacter(line, firstToCheck, problems)) || isComment)
        {
            return;
        }

        if (line.Text[0] == '#')
        {
            int wordEnd = line.Text.IndexOfAny([' ', '\t']);
            wordEnd = line.Span.Start + (wordEnd < 0 ? line.Text.Length : wordEnd);
            var word = new Cell(text.Substring(line.Span.Start + 1, wordEnd - line.Span.Start - 1), TextSpan.FromBounds(line.Span.Start, wordEnd));
            _directives.Add(new Directive(word, Cell.Trimmed(text, wordEnd, line.Span.End), _rows.Count));
            return;
        }

        // From the very start of the line: a tab there is an empty first cell.
        _rows.Add(new Row(SplitCells(text, start, end), line.Span));
    }

    private static List<Cell> SplitCells(string text, int start, int end)
    {
        var cells = new List<Cell>(8);
        while (start <= end)
        {
            int tab = text.IndexOf('\t', start, end - start);
            int cellEnd = tab < 0 ? end : tab;
            cells.Add(Cell.Trimmed(text, start, cellEnd));
            start = cellEnd + 1;
        }

        return cells;
    }

    private static bool HasRefusedCharacter(Cell line, int first, ProblemList problems)
    {
        int length;
        for (int index = first; index < line.Text.Length; index += length)
        {
            string? refusal = Characters.FindRefusal(line.Text, index, out length);
            if (refusal is not null && line.Text[index] != '\t')
            {
                int codePoint = length == 2 ? char.ConvertToUtf32(line.Text[index], line.Text[index + 1]) : line.Text[index];
                problems.Add(new DefinitionProblem(
                    DefinitionDiagnostics.RefusedCharacter, new TextSpan(line.Span.Start + index, length), codePoint.ToString("X4", CultureInfo.InvariantCulture), refusal)
                {
                    Properties = ProblemProperties.Of(ProblemProperties.Replacement, Characters.FindReplacement(codePoint)),
                });
                return true;
            }
        }

        return false;
    }
}
