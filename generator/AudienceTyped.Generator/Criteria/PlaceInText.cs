using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Criteria;

/// <summary>Where in a constant text a part of criteria is written.</summary>
/// <param name="Text">The whole text.</param>
/// <param name="Span">The place in the text; null where the part is not written at one place.</param>
internal sealed record PlaceInText(string Text, TextSpan? Span)
{
    /// <summary>The place in the literal that has the text; the whole node where that is not certain.</summary>
    public Location Locate(SyntaxNode node) =>
        node is LiteralExpressionSyntax { Token: var token } && token.ValueText == Text && FindStart(token.Text) is { } start
            ? Location.Create(node.SyntaxTree, new TextSpan(token.SpanStart + start, Span!.Value.Length))
            : node.GetLocation();

    // What is written in the text is written in the literal too, unless an escape writes a part of it: then there are fewer of it.
    private int? FindStart(string literal)
    {
        if (Span is not { Length: > 0 } span)
        {
            return null;
        }

        string part = Text.Substring(span.Start, span.Length);
        List<int> inText = FindAll(Text, part);
        List<int> inLiteral = FindAll(literal, part);
        int index = inText.IndexOf(span.Start);
        return index >= 0 && inText.Count == inLiteral.Count ? inLiteral[index] : null;
    }

    private static List<int> FindAll(string text, string part)
    {
        List<int> found = [];
        for (int index = text.IndexOf(part, StringComparison.Ordinal); index >= 0; index = text.IndexOf(part, index + 1, StringComparison.Ordinal))
        {
            found.Add(index);
        }

        return found;
    }
}
