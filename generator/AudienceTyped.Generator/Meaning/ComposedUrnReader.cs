using AudienceTyped.Shared.Urns;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.Generator.Meaning;

/// <summary>Finds URNs that are put together of constants: <c>Prefix + "101452733"</c>, <c>$"{Prefix}:101452733"</c>.</summary>
internal static class ComposedUrnReader
{
    public static WrittenValue? Read(SyntaxNode node, CatalogMeanings meanings, SemanticModel model, CancellationToken cancellationToken) =>
        node is ExpressionSyntax expression
            && MayBeUrn(expression)
            && model.GetConstantValue(expression, cancellationToken) is { HasValue: true, Value: string text }
            && text.StartsWith(UrnSyntax.Prefix, StringComparison.Ordinal)
            ? WrittenValueReader.OfText(text, expression, meanings)
            : null;

    // A name, and an id after it: few texts are so, and only these are bound.
    private static bool MayBeUrn(ExpressionSyntax expression) => expression switch
    {
        BinaryExpressionSyntax
        {
            Left: IdentifierNameSyntax or MemberAccessExpressionSyntax,
            Right: LiteralExpressionSyntax { Token.Value: string end },
        } sum => sum.IsKind(SyntaxKind.AddExpression) && IsEnd(end),
        InterpolatedStringExpressionSyntax
        {
            Contents: [InterpolationSyntax { Expression: IdentifierNameSyntax or MemberAccessExpressionSyntax }, InterpolatedStringTextSyntax text],
        } => IsEnd(text.TextToken.ValueText),
        _ => false,
    };

    private static bool IsEnd(string text) => text.Length > 0 && (char.IsLetterOrDigit(text[0]) || text[0] is ':' or '(') && text.IndexOf(' ') < 0;
}
