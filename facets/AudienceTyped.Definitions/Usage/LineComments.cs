using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Definitions.Usage;

/// <summary>The comments of a file by their lines.</summary>
internal sealed class LineComments
{
    private static readonly char[] _marks = ['/', '*', ' ', '\t', '.'];

    private readonly Dictionary<int, (string Text, bool IsAlone)?> _byLine = [];

    public LineComments(SyntaxNode root, SourceText text)
    {
        foreach (SyntaxTrivia trivia in root.DescendantTrivia())
        {
            if (!trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) && !trivia.IsKind(SyntaxKind.MultiLineCommentTrivia))
            {
                continue;
            }

            FileLinePositionSpan lines = trivia.GetLocation().GetLineSpan();
            int line = lines.StartLinePosition.Line;
            if (line != lines.EndLinePosition.Line)
            {
                continue;
            }

            TextLine whole = text.Lines[line];
            bool isAlone = text.ToString(TextSpan.FromBounds(whole.Start, trivia.SpanStart)).Trim().Length == 0
                && text.ToString(TextSpan.FromBounds(trivia.Span.End, whole.End)).Trim().Length == 0;

            // Of two comments on a line it is not known which is about the value.
            _byLine[line] = _byLine.ContainsKey(line) ? null : (trivia.ToString().Trim(_marks), isAlone);
        }
    }

    /// <summary>The comment on a line, or the one that has the line above for itself; null for none.</summary>
    public string? Find(int line) => _byLine.TryGetValue(line, out (string Text, bool IsAlone)? own)
        ? own?.Text
        : _byLine.TryGetValue(line - 1, out (string Text, bool IsAlone)? above) && above is { IsAlone: true } alone ? alone.Text : null;
}
