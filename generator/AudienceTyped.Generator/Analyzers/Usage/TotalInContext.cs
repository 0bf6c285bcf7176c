using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.Generator.Analyzers.Usage;

/// <summary>Recognizes comparisons of a total with 0 that are intended.</summary>
internal static class TotalInContext
{
    /// <summary>Whether the comparison guards a division, or the status is tested beside it.</summary>
    public static bool IsMoreThanAQuestion(SyntaxNode comparison) => AsksStatus(comparison) || IsBeforeDivision(comparison);

    private static bool AsksStatus(SyntaxNode comparison)
    {
        SyntaxNode condition = comparison;
        while (condition.Parent is ParenthesizedExpressionSyntax or PrefixUnaryExpressionSyntax or IsPatternExpressionSyntax or PatternSyntax
            or SubpatternSyntax or PropertyPatternClauseSyntax
            || condition.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression })
        {
            condition = condition.Parent!;
        }

        return condition.DescendantNodes().OfType<IdentifierNameSyntax>().Any(static name => name.Identifier.ValueText == "Status");
    }

    private static bool IsBeforeDivision(SyntaxNode comparison) =>
        comparison.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member && member.DescendantNodes().Any(static node => node switch
        {
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.DivideExpression or (int)SyntaxKind.ModuloExpression } division => NamesTotal(division.Right),
            AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.DivideAssignmentExpression } division => NamesTotal(division.Right),
            _ => false,
        });

    private static bool NamesTotal(SyntaxNode divisor) =>
        divisor.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(static name => name.Identifier.ValueText == "Total");
}
