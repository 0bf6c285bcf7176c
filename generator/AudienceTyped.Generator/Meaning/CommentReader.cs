using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Meaning;

/// <summary>Finds the comment that names a value: after it at the end of its line, or right before it.</summary>
internal static class CommentReader
{
    private const int LongestLabel = 60;
    private const string Opening = "/*";
    private const string Closing = "*/";
    private const string ToEndOfLine = "//";

    private static readonly string[] _separators = [" - ", " – ", " — ", " ("];
    private static readonly string[] _continuing =
        ["and", "or", "plus", "also", "not", "no", "without", "except", "incl", "including", "includes", "like", "with", "for", "via", "until", "then", "but", "see"];

    private static readonly char[] _signs = [':', '='];
    private static readonly char[] _around = ['/', '*', ' ', '\t', '.', '!', '-', ':', '=', ',', '"', '\''];

    /// <summary>The names in the comments beside a value that ends on a line; beside one of several values, only the one right after it.</summary>
    public static IEnumerable<NameAtHand> Read(ExpressionSyntax value, TypeWords words, SourceText text, TextLine line, bool isAlone) =>
        Find(value.Span, text, line, isAlone) is { } comments ? NamesIn(comments, value, words, text) : [];

    private static IEnumerable<NameAtHand> NamesIn(List<TextSpan> comments, ExpressionSyntax value, TypeWords words, SourceText text)
    {
        SyntaxNode? group = value.FirstAncestorOrSelf<SyntaxNode>(
            static node => node is InitializerExpressionSyntax or CollectionExpressionSyntax or SwitchExpressionSyntax or TypeDeclarationSyntax);
        return comments.SelectMany(comment => LabelsOf(text.ToString(comment), words)
            .Select(label => new NameAtHand(label, NameKind.Comment, Location.Create(value.SyntaxTree, comment), group)));
    }

    // In the text: the tokens beside one of thousands of elements are expensive to find. Around a value no text of another literal can begin.
    private static List<TextSpan>? Find(TextSpan value, SourceText text, TextLine last, bool isAlone)
    {
        TextLine first = value.Start >= last.Start ? last : text.Lines.GetLineFromPosition(value.Start);
        bool isBefore = isAlone && EndsBefore(text, first.Start, value.Start);
        bool isAfter = BeginsAfter(text, value.End, last.End, isAlone);
        if (!isBefore && !isAfter)
        {
            return null;
        }

        List<TextSpan> found = [];
        if (isBefore)
        {
            FindBefore(text.ToString(TextSpan.FromBounds(first.Start, value.Start)), first.Start, found);
        }

        if (isAfter)
        {
            FindAfter(text.ToString(TextSpan.FromBounds(value.End, last.End)), value.End, found, isAlone);
        }

        return found.Count == 0 ? null : found;
    }

    // Most values have no comment, and the line need not be copied to see it.
    private static bool EndsBefore(SourceText text, int start, int end)
    {
        int position = end - 1;
        while (position >= start && char.IsWhiteSpace(text[position]))
        {
            position--;
        }

        return position >= start && text[position] == Closing[1];
    }

    private static bool BeginsAfter(SourceText text, int start, int end, bool isAlone)
    {
        int position = start;
        while (position < end && (isAlone ? IsBetween(text[position]) : char.IsWhiteSpace(text[position])))
        {
            position++;
        }

        // A comment to the end of the line speaks of the whole line.
        return position + 1 < end && text[position] == Opening[0] && (isAlone || text[position + 1] == Opening[1]);
    }

    private static bool IsBetween(char character) => char.IsWhiteSpace(character) || character is ',' or ';' or ')' or ']' or '}';

    private static void FindBefore(string line, int start, List<TextSpan> found)
    {
        string before = line.TrimEnd();
        while (before.EndsWith(Closing, StringComparison.Ordinal)
            && before.Length >= Opening.Length + Closing.Length
            && before.LastIndexOf(Opening, before.Length - Closing.Length - 1, StringComparison.Ordinal) is >= 0 and var opening)
        {
            found.Add(TextSpan.FromBounds(start + opening, start + before.Length));
            before = before.Substring(0, opening).TrimEnd();
        }
    }

    private static void FindAfter(string line, int start, List<TextSpan> found, bool isAlone)
    {
        int position = 0;
        while (position < line.Length)
        {
            if (IsBetween(line[position]))
            {
                position++;
            }
            else if (StartsWith(line, position, ToEndOfLine))
            {
                found.Add(TextSpan.FromBounds(start + position, start + line.Length));
                return;
            }
            else if (StartsWith(line, position, Opening)
                && line.IndexOf(Closing, position + Opening.Length, StringComparison.Ordinal) is >= 0 and var closing)
            {
                found.Add(TextSpan.FromBounds(start + position, start + closing + Closing.Length));
                position = closing + Closing.Length;
                if (!isAlone)
                {
                    return;
                }
            }
            else
            {
                return;
            }
        }
    }

    private static bool StartsWith(string line, int position, string mark) => string.CompareOrdinal(line, position, mark, 0, mark.Length) == 0;

    // "and Canada", "incl. Austria", "not Belgium": what is there beside the value, or is not.
    private static bool IsContinued(string label) => label.IndexOf(' ') is > 0 and var space
        && Array.IndexOf(_continuing, label.Substring(0, space).TrimEnd('.', ',').ToLowerInvariant()) >= 0;

    /// <summary>The whole comment, the part before a dash or a parenthesis, and the parts beside a colon or an equals sign.</summary>
    public static IEnumerable<string> LabelsOf(string comment, TypeWords words)
    {
        string label = comment.Trim(_around);
        if (label.Length is 0 or > LongestLabel || IsContinued(label) || label.Contains("urn:") || label.Contains('?') || label.Contains(';'))
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
