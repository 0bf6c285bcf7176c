using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Meaning;

/// <summary>Finds the comment that names a value: after it at the end of its line, or right before it.</summary>
internal static class CommentReader
{
    private const int LongestLabel = 60;

    private static readonly string[] _separators = [" - ", " – ", " — ", " ("];
    private static readonly char[] _signs = [':', '='];
    private static readonly char[] _around = ['/', '*', ' ', '\t', '.', '!', '-', ':', '=', ',', '"', '\''];

    public static IEnumerable<NameAtHand> Read(ExpressionSyntax value, TypeWords words, SourceText text)
    {
        SyntaxNode? group = value.FirstAncestorOrSelf<SyntaxNode>(
            static node => node is InitializerExpressionSyntax or CollectionExpressionSyntax or SwitchExpressionSyntax or TypeDeclarationSyntax);
        return Find(value, text).SelectMany(
            comment => LabelsOf(comment.ToString(), words).Select(label => new NameAtHand(label, NameKind.Comment, comment.GetLocation(), group)));
    }

    private static IEnumerable<SyntaxTrivia> Find(ExpressionSyntax value, SourceText text)
    {
        SyntaxToken first = value.GetFirstToken();
        foreach (SyntaxTrivia before in first.LeadingTrivia
            .Concat(first.GetPreviousToken().TrailingTrivia)
            .Where(static trivia => trivia.IsKind(SyntaxKind.MultiLineCommentTrivia)))
        {
            if (text.Lines.GetLineFromPosition(before.SpanStart).LineNumber == text.Lines.GetLineFromPosition(first.SpanStart).LineNumber)
            {
                yield return before;
            }
        }

        TextLine line = text.Lines.GetLineFromPosition(value.Span.End);
        for (SyntaxToken token = value.GetLastToken(); token.SpanStart < line.End && !token.IsKind(SyntaxKind.None); token = token.GetNextToken())
        {
            if (token.SpanStart >= value.Span.End && !IsPunctuation(token))
            {
                yield break;
            }

            foreach (SyntaxTrivia comment in token.TrailingTrivia.Where(
                static trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia)))
            {
                yield return comment;
            }
        }
    }

    private static bool IsPunctuation(SyntaxToken token) => token.Kind() is SyntaxKind.CommaToken or SyntaxKind.SemicolonToken
        or SyntaxKind.CloseParenToken or SyntaxKind.CloseBracketToken or SyntaxKind.CloseBraceToken;

    // The whole comment, the part before a dash or a parenthesis, and the parts beside a colon or an equals sign.
    private static IEnumerable<string> LabelsOf(string comment, TypeWords words)
    {
        string label = comment.Trim(_around);
        if (label.Length is 0 or > LongestLabel || label.Contains("urn:") || label.Contains('?') || label.Contains(';'))
        {
            yield break;
        }

        yield return label;
        foreach (string separator in _separators)
        {
            int index = label.IndexOf(separator, StringComparison.Ordinal);
            if (index > 0)
            {
                yield return label.Substring(0, index);
            }
        }

        int sign = label.IndexOfAny(_signs);
        if (sign > 0)
        {
            string before = label.Substring(0, sign);
            yield return before;

            // "103644278 = United States", "Location: United States"; but not "was: United States".
            if (before.All(static character => char.IsDigit(character) || character == ' ') || words.Strip(words.Of(before)).Length == 0)
            {
                yield return label.Substring(sign + 1);
            }
        }
    }
}
