using System.Composition;
using AudienceTyped.Generator.Analyzers.Usage;
using AudienceTyped.Generator.Criteria;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.CodeFixes.Usage;

/// <summary>Writes <c>&amp;</c> for <c>&amp;&amp;</c> and <c>|</c> for <c>||</c> between criteria.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class LogicalOperatorFix() : CodeFix(LogicalOperatorAnalyzer.Rule.Id, "CS0217", "CS0218", "CS0019")
{
    /// <summary>None: what is reported in one chain is mended by one edit of all of it.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    private protected override void Register(CodeFixPlace place)
    {
        if (CriteriaTypes.Find(place.Model.Compilation) is not { } types
            || place.Find<BinaryExpressionSyntax>() is not { } binary
            || !IsLogical(binary)
            || !IsCriteria(binary.Left)
            || !IsCriteria(binary.Right))
        {
            return;
        }

        // The compiler reports the innermost operators first, and in a chain all have the same mistake.
        ExpressionSyntax outermost = binary;
        while (outermost.Parent is ParenthesizedExpressionSyntax or BinaryExpressionSyntax
            && (outermost.Parent is ParenthesizedExpressionSyntax || IsLogical((BinaryExpressionSyntax)outermost.Parent)))
        {
            outermost = (ExpressionSyntax)outermost.Parent;
        }

        BinaryExpressionSyntax[] all = [.. outermost
            .DescendantNodesAndSelf(static node => node is BinaryExpressionSyntax or ParenthesizedExpressionSyntax)
            .OfType<BinaryExpressionSyntax>()
            .Where(IsLogical)];
        if (Array.TrueForAll(
            all, one => LeavesOf(one).All(leaf => one.IsKind(SyntaxKind.LogicalAndExpression) ? IsCriteria(leaf) : types.MayBeAlternative(TypeOf(leaf)))))
        {
            string[] operators = [.. all
                .Select(static one => one.IsKind(SyntaxKind.LogicalAndExpression) ? "'&'" : "'|'")
                .Distinct()
                .OrderBy(static text => text, StringComparer.Ordinal)];
            string title = $"Join the criteria with {string.Join(" and ", operators)}";
            place.OfferReplacement(title, "JoinCriteria", outermost, outermost.ReplaceNodes(all, static (_, binary) => Join(binary)));
        }

        bool IsCriteria(ExpressionSyntax side) => side is BinaryExpressionSyntax or ParenthesizedExpressionSyntax
            ? LeavesOf(side).All(IsCriteria)
            : types.IsCriteria(TypeOf(side));

        ITypeSymbol? TypeOf(ExpressionSyntax side) => place.Model.GetTypeInfo(side, place.CancellationToken).Type;
    }

    private static bool IsLogical(BinaryExpressionSyntax binary) =>
        binary.IsKind(SyntaxKind.LogicalAndExpression) || binary.IsKind(SyntaxKind.LogicalOrExpression);

    private static IEnumerable<ExpressionSyntax> LeavesOf(ExpressionSyntax expression) => expression switch
    {
        BinaryExpressionSyntax binary => LeavesOf(binary.Left).Concat(LeavesOf(binary.Right)),
        ParenthesizedExpressionSyntax parenthesized => LeavesOf(parenthesized.Expression),
        _ => [expression],
    };

    private static BinaryExpressionSyntax Join(BinaryExpressionSyntax binary)
    {
        bool isAnd = binary.IsKind(SyntaxKind.LogicalAndExpression);
        SyntaxToken token = binary.OperatorToken;
        return SyntaxFactory.BinaryExpression(
            isAnd ? SyntaxKind.BitwiseAndExpression : SyntaxKind.BitwiseOrExpression,
            isAnd ? Enclose(binary.Left) : binary.Left,
            SyntaxFactory.Token(token.LeadingTrivia, isAnd ? SyntaxKind.AmpersandToken : SyntaxKind.BarToken, token.TrailingTrivia),
            isAnd ? Enclose(binary.Right) : binary.Right);
    }

    // '|' binds more closely than '&&', and less so than '&'.
    private static ExpressionSyntax Enclose(ExpressionSyntax side) => side.IsKind(SyntaxKind.BitwiseOrExpression)
        ? SyntaxFactory.ParenthesizedExpression(side.WithoutTrivia()).WithTriviaFrom(side)
        : side;
}
