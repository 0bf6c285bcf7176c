using AudienceTyped.Shared.Urns;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.Generator.Meaning;

/// <summary>Finds what is used as an id: the argument of <c>FromId</c>, the end of <c>$"urn:li:seniority:{id}"</c>.</summary>
internal static class NumberUses
{
    private const string Hole = "{0}";

    /// <summary>The name that is used as an id, by its syntax, and the type of the id; null where the node uses none.</summary>
    public static (ExpressionSyntax Use, EntityMeanings Type)? Read(SyntaxNode node, CatalogMeanings meanings)
    {
        (ExpressionSyntax? Id, EntityMeanings? Type) found = node switch
        {
            InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "FromId" } method,
                ArgumentList.Arguments: [var only],
            } => (only.Expression, WrittenValueReader.LastNameOf(method.Expression) is { } owner ? meanings.FindByClass(owner) : null),
            InterpolatedStringExpressionSyntax { Contents: [InterpolatedStringTextSyntax beginning, InterpolationSyntax hole] } =>
                (hole.Expression, FindByPrefix(beginning.TextToken.ValueText, meanings)),
            InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Format" },
                ArgumentList.Arguments: [.., { Expression: LiteralExpressionSyntax { Token.Value: string format } }, var only],
            }
                when format.EndsWith(Hole, StringComparison.Ordinal) =>
                (only.Expression, FindByPrefix(format.Substring(0, format.Length - Hole.Length), meanings)),
            BinaryExpressionSyntax { Left: LiteralExpressionSyntax { Token.Value: string beginning } } sum when sum.IsKind(SyntaxKind.AddExpression) =>
                (sum.Right, FindByPrefix(beginning, meanings)),
            _ => default,
        };
        return found is { Id: { } id, Type: { IsEmpty: false } type } && Unwrap(id) is { } used ? (used, type) : null;
    }

    /// <summary>The type of a text that ends where the id begins: <c>urn:li:seniority:</c>.</summary>
    public static EntityMeanings? FindByPrefix(string text, CatalogMeanings meanings) =>
        text.StartsWith(UrnSyntax.Prefix, StringComparison.Ordinal) && text.IndexOf(':', UrnSyntax.Prefix.Length) is var colon && colon == text.Length - 1
            ? meanings.FindByUrn(text.Substring(UrnSyntax.Prefix.Length, colon - UrnSyntax.Prefix.Length))
            : null;

    // (long)level, level
    private static ExpressionSyntax? Unwrap(ExpressionSyntax id) => id switch
    {
        CastExpressionSyntax cast => Unwrap(cast.Expression),
        ParenthesizedExpressionSyntax parenthesized => Unwrap(parenthesized.Expression),
        InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "Convert" } },
            ArgumentList.Arguments: [var converted],
        } => Unwrap(converted.Expression),
        IdentifierNameSyntax or SwitchExpressionSyntax or ConditionalExpressionSyntax or ElementAccessExpressionSyntax or InvocationExpressionSyntax => id,
        MemberAccessExpressionSyntax { Name: IdentifierNameSyntax } => id,
        _ => null,
    };
}
