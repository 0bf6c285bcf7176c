using System.Composition;
using AudienceTyped.Generator.Analyzers.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.CodeFixes.Usage;

/// <summary>Compares criteria by what they mean.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ReferenceComparisonFix() : CodeFix(ReferenceComparisonAnalyzer.Rule.Id)
{
    private protected override void Register(CodeFixPlace place)
    {
        (ExpressionSyntax Old, ExpressionSyntax Left, ExpressionSyntax Right, SyntaxKind Kind)? comparison = place.Node switch
        {
            BinaryExpressionSyntax binary => (binary, binary.Left, binary.Right, binary.Kind()),
            InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var left }, { Expression: var right }] } call =>
                (call, left, right, SyntaxKind.EqualsExpression),
            _ => null,
        };
        if (comparison is not var (old, one, other, kind))
        {
            return;
        }

        SyntaxKind token = kind == SyntaxKind.EqualsExpression ? SyntaxKind.EqualsEqualsToken : SyntaxKind.ExclamationEqualsToken;
        BinaryExpressionSyntax meant = SyntaxFactory.BinaryExpression(
            kind,
            Enclose(one).WithoutTrivia().WithTrailingTrivia(SyntaxFactory.Space),
            SyntaxFactory.Token(token).WithTrailingTrivia(SyntaxFactory.Space),
            Enclose(other).WithoutTrivia());
        ExpressionSyntax replacement = old.Parent is PrefixUnaryExpressionSyntax or BinaryExpressionSyntax or MemberAccessExpressionSyntax
            ? SyntaxFactory.ParenthesizedExpression(meant)
            : meant;
        TypeInfo type = place.Model.GetSpeculativeTypeInfo(old.SpanStart, meant, SpeculativeBindingOption.BindAsExpression);
        if (type.Type is { SpecialType: SpecialType.System_Boolean })
        {
            place.OfferReplacement($"Use '{meant}'", "CompareCriteria", old, replacement.WithTriviaFrom(old));
        }
    }

    // == comes before & and |.
    private static ExpressionSyntax Enclose(ExpressionSyntax side) => Plain(side) is BinaryExpressionSyntax or ConditionalExpressionSyntax
        ? SyntaxFactory.ParenthesizedExpression(Plain(side).WithoutTrivia())
        : Plain(side);

    // (object)criteria, or criteria as object, is what hid the operator.
    private static ExpressionSyntax Plain(ExpressionSyntax side) => side switch
    {
        CastExpressionSyntax { Type: PredefinedTypeSyntax or NullableTypeSyntax } cast => cast.Expression,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AsExpression } cast => cast.Left,
        ParenthesizedExpressionSyntax { Expression: var inner } when Plain(inner) != inner => Plain(inner),
        _ => side,
    };
}
