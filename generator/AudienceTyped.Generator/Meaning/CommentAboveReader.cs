using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Meaning;

/// <summary>Finds the comment on the line above that names the value of one element, declaration or statement; not one above several.</summary>
internal static class CommentAboveReader
{
    private const string Comment = "//";
    private const string BlockOpening = "/*";
    private const string BlockClosing = "*/";
    private const string Documentation = "///";
    private const string Opening = "<summary>";
    private const string Closing = "</summary>";

    // A long summary is no name.
    private const int MostLines = 3;

    private static readonly char[] _closing = ['}', ']', ')'];
    private static readonly char[] _ofCode = [',', ';', '{', '}', '"', '='];

    /// <summary>The names in the comment above a value that ends on a line.</summary>
    public static IEnumerable<NameAtHand> Read(ExpressionSyntax value, TypeWords words, SourceText text, TextLine last)
    {
        int line = value.SpanStart >= last.Start ? last.LineNumber : text.Lines.GetLineFromPosition(value.SpanStart).LineNumber;
        return line > 0 && MayBeComment(text, text.Lines[line - 1].Span) && LineOf(text, line - 1) is { } above && IsComment(above)
            ? NamesIn(above, value, words, text, line)
            : [];
    }

    private static IEnumerable<NameAtHand> NamesIn(string above, ExpressionSyntax value, TypeWords words, SourceText text, int line)
    {
        bool isDocumentation = above.StartsWith(Documentation, StringComparison.Ordinal);
        if ((isDocumentation ? FindSummary(text, line - 1) : FindRemark(text, line - 1, above)) is not { } label
            || FindCommented(value, text, line) is not { } commented
            || (!isDocumentation && IsFollowed(text, commented.Span.End)))
        {
            return [];
        }

        var location = Location.Create(value.SyntaxTree, text.Lines[line - 1].Span);
        SyntaxNode? group = EntryPlaces.FindTable(value);
        return CommentReader.LabelsOf(label, words).Select(name => new NameAtHand(name, NameKind.CommentAbove, location, group));
    }

    // Most values have no comment above, and the line need not be copied to see it.
    private static bool MayBeComment(SourceText text, TextSpan line)
    {
        int position = line.Start;
        while (position < line.End && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return position < line.End && text[position] == '/';
    }

    private static string? LineOf(SourceText text, int line) => line >= 0 && line < text.Lines.Count ? text.ToString(text.Lines[line].Span).Trim() : null;

    // A line of a longer comment is no name, and neither is code that is commented out.
    private static string? FindRemark(SourceText text, int line, string comment)
    {
        string body = (comment.StartsWith(Comment, StringComparison.Ordinal)
            ? comment.Substring(Comment.Length)
            : comment.Substring(BlockOpening.Length, Math.Max(0, comment.Length - BlockOpening.Length - BlockClosing.Length))).Trim();
        bool isCode = body.IndexOfAny(_ofCode) >= 0 || HasInnerSign(body);
        return isCode || (LineOf(text, line - 1) is { } before && IsComment(before)) ? null : body;
    }

    private static bool IsComment(string line) => line.StartsWith(Comment, StringComparison.Ordinal)
        || (line.StartsWith(BlockOpening, StringComparison.Ordinal)
            && line.IndexOf(BlockClosing, StringComparison.Ordinal) == line.Length - BlockClosing.Length);

    // Geo.Germany, Is(…); Node.js is a name.
    private static bool HasInnerSign(string body)
    {
        for (int index = 1; index < body.Length - 1; index++)
        {
            if (body[index] is '.' or '(' && char.IsLetterOrDigit(body[index - 1]) && (body[index] == '(' || char.IsUpper(body[index + 1])))
            {
                return true;
            }
        }

        return false;
    }

    private static string? FindSummary(SourceText text, int line)
    {
        string summary = "";
        for (int count = 0; count < MostLines && LineOf(text, line - count) is { } above && above.StartsWith(Documentation, StringComparison.Ordinal); count++)
        {
            summary = above.Substring(Documentation.Length) + summary;
            int opening = summary.IndexOf(Opening, StringComparison.Ordinal);
            int closing = summary.IndexOf(Closing, StringComparison.Ordinal);
            if (opening >= 0)
            {
                return closing > opening ? summary.Substring(opening + Opening.Length, closing - opening - Opening.Length).Trim() : null;
            }
        }

        return null;
    }

    // What begins on the line, and has the value.
    private static SyntaxNode? FindCommented(ExpressionSyntax value, SourceText text, int line)
    {
        for (SyntaxNode? node = value; node is not null and not (BlockSyntax or BaseTypeDeclarationSyntax); node = node.Parent)
        {
            if (text.Lines.GetLineFromPosition(node.SpanStart).LineNumber != line)
            {
                return null;
            }

            if (BeginsLine(node, text)
                && (node is StatementSyntax or MemberDeclarationSyntax or CollectionElementSyntax or SwitchExpressionArmSyntax
                    || node.Parent is InitializerExpressionSyntax or ArgumentListSyntax))
            {
                return node;
            }
        }

        return null;
    }

    private static bool BeginsLine(SyntaxNode node, SourceText text) =>
        string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(text.Lines.GetLineFromPosition(node.SpanStart).Start, node.SpanStart)));

    // What comes next has no comment of its own: the comment is a heading.
    private static bool IsFollowed(SourceText text, int end)
    {
        TextLine line = text.Lines.GetLineFromPosition(end);
        return text.ToString(TextSpan.FromBounds(end, line.End)).IndexOfAny(_closing) < 0
            && LineOf(text, line.LineNumber + 1) is { Length: > 0 } next
            && !IsComment(next)
            && Array.IndexOf(_closing, next[0]) < 0;
    }
}
