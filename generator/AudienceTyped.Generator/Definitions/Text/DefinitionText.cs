using System.Globalization;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Generator.Text;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Definitions.Text;

/// <summary>
/// A definition file as its parsers read it: directives and rows, and what is wrong with its text. Comments, empty lines and lines with a refused character are
/// left out.
/// </summary>
internal sealed class DefinitionText
{
    private const int RowsBetweenChecks = 1024;

    private readonly List<Directive> _directives = [];
    private readonly List<Row> _rows = [];

    // What is wrong with the text itself, in any kind of file.
    private readonly List<DefinitionProblem> _problems = [];

    private DefinitionText(bool isText) => IsText = isText;

    /// <summary>False for a binary file, of which nothing is read.</summary>
    public bool IsText { get; }

    public IReadOnlyList<Directive> Directives => _directives;

    public IReadOnlyList<Row> Rows => _rows;

    /// <summary>What the author of the file does not want to be told.</summary>
    public IgnoredDiagnostics Ignored { get; private set; } = IgnoredDiagnostics.None;

    public static DefinitionText Read(SourceText source, CancellationToken cancellationToken)
    {
        string text = source.ToString();
        if (FindObstacle(text) is var (place, reason))
        {
            var binary = new DefinitionText(isText: false);
            binary._problems.Add(new DefinitionProblem(DefinitionDiagnostics.NotText, new TextSpan(place, 1), reason));
            return binary;
        }

        var result = new DefinitionText(isText: true);
        var ignored = new IgnoreCommentReader();
        int lines = 0;
        foreach (DefinitionLine line in DefinitionScanner.ReadLines(text))
        {
            if (lines++ % RowsBetweenChecks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            result.ReadLine(line, ignored);
        }

        result.Ignored = ignored.ToIgnored();
        return result;
    }

    /// <summary>A list that begins with the problems of the text.</summary>
    /// <param name="maximum">How many problems the list takes.</param>
    public ProblemList ListProblems(int maximum)
    {
        var problems = new ProblemList(Ignored, maximum);
        foreach (DefinitionProblem problem in _problems)
        {
            problems.Add(problem);
        }

        return problems;
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

    private void ReadLine(DefinitionLine line, IgnoreCommentReader ignored)
    {
        if (line.Kind == LineKind.Empty)
        {
            return;
        }

        Cell trimmed = line.Trimmed;
        if (line.Kind == LineKind.Comment)
        {
            AddProblem(ignored.ReadComment(trimmed));

            // A comment may hold what it likes, but for what an editor shows as the end of its line: a row after that would be lost unseen.
            int carriageReturn = trimmed.Text.IndexOf('\r');
            AddProblem(carriageReturn < 0 ? null : FindRefusedCharacter(trimmed, carriageReturn));
            return;
        }

        ignored.ReadLine(trimmed.Span);
        if (FindRefusedCharacter(trimmed, 0) is { } refused)
        {
            AddProblem(refused);
        }
        else if (line.Kind == LineKind.Directive)
        {
            (Cell word, Cell value) = line.ReadDirective();
            _directives.Add(new Directive(word, value, _rows.Count));
        }
        else
        {
            _rows.Add(new Row(line.ReadCells(), trimmed.Span));
        }
    }

    private void AddProblem(DefinitionProblem? problem)
    {
        if (problem is not null)
        {
            _problems.Add(problem);
        }
    }

    private static DefinitionProblem? FindRefusedCharacter(Cell line, int first)
    {
        int length;
        for (int index = first; index < line.Text.Length; index += length)
        {
            string? refusal = Characters.FindRefusal(line.Text, index, out length);
            if (refusal is not null && line.Text[index] != '\t')
            {
                int codePoint = length == 2 ? char.ConvertToUtf32(line.Text[index], line.Text[index + 1]) : line.Text[index];
                return new DefinitionProblem(
                    DefinitionDiagnostics.RefusedCharacter, new TextSpan(line.Span.Start + index, length),
                        codePoint.ToString("X4", CultureInfo.InvariantCulture), refusal)
                {
                    Properties = ProblemProperties.Of(ProblemProperties.Replacement, Characters.FindReplacement(codePoint)),
                };
            }
        }

        return null;
    }
}
