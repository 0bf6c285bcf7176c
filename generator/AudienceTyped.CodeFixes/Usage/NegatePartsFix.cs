using System.Composition;
using AudienceTyped.Generator.Criteria;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.CodeFixes.Usage;

/// <summary>Writes <c>!a &amp; !b</c> for <c>!(a &amp; b)</c>, which the API cannot express.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class NegatePartsFix() : CodeFix("CS0619")
{
    /// <summary>None: it may not be what was meant, so somebody has to look at each.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    private protected override void Register(CodeFixPlace place)
    {
        if (place.Find<PrefixUnaryExpressionSyntax>() is not
            {
                RawKind: (int)SyntaxKind.LogicalNotExpression,
                Operand: ParenthesizedExpressionSyntax { Expression: BinaryExpressionSyntax joined } operand
            } negation
            || CriteriaTypes.Find(place.Model.Compilation) is not { } types
            || !SymbolEqualityComparer.Default.Equals(place.Model.GetTypeInfo(operand, place.CancellationToken).Type, types.AllOf))
        {
            return;
        }

        List<ExpressionSyntax> parts = [];
        ExpressionSyntax rest = joined;
        for (; rest is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.BitwiseAndExpression } binary; rest = binary.Left)
        {
            parts.Add(binary.Right);
        }

        parts.Add(rest);
        if (!parts.TrueForAll(part => SymbolEqualityComparer.Default.Equals(place.Model.GetTypeInfo(part, place.CancellationToken).Type, types.AnyOf)))
        {
            return;
        }

        ExpressionSyntax replacement = joined.ReplaceNodes(parts, static (part, _) => Negate(part));
        bool needsParentheses =
            negation.Parent is BinaryExpressionSyntax { RawKind: not (int)SyntaxKind.BitwiseAndExpression } or MemberAccessExpressionSyntax
                or PrefixUnaryExpressionSyntax;
        replacement = needsParentheses ? operand.WithExpression(replacement) : replacement;
        place.OfferReplacement("Negate each part, to exclude members who have any of them", "NegateParts", negation, replacement.WithTriviaFrom(negation));
    }

    private static ExpressionSyntax Negate(ExpressionSyntax part)
    {
        ExpressionSyntax plain = part.WithoutTrivia();
        if (plain is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression, Operand: var operand })
        {
            return operand.WithTriviaFrom(part);
        }

        return SyntaxFactory
            .PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, plain is BinaryExpressionSyntax ? SyntaxFactory.ParenthesizedExpression(plain) : plain)
            .WithTriviaFrom(part);
    }
}
