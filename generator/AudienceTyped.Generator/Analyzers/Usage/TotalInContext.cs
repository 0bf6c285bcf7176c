using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.Generator.Analyzers.Usage;

/// <summary>Recognizes comparisons of a total with 0 that are intended.</summary>
internal static class TotalInContext
{
    // What a text says of a 0 that is read correctly.
    private static readonly string[] _saysSo =
        ["300", "fewer", "less than", "below", "under ", "too small", "too few", "unknown", "not count", "not available", "n/a", "no count", "not reported"];

    /// <summary>Whether the comparison guards arithmetic, the status is tested beside it, or a text says what a 0 means.</summary>
    public static bool IsMoreThanAQuestion(SyntaxNode comparison) =>
        AsksStatus(comparison) || TotalAsNumber.IsGuardedBy(comparison) || SaysWhatZeroMeans(comparison);

    private static bool AsksStatus(SyntaxNode comparison) =>
        ConditionOf(comparison).DescendantNodes().OfType<IdentifierNameSyntax>().Any(static name => name.Identifier.ValueText == "Status");

    private static SyntaxNode ConditionOf(SyntaxNode comparison)
    {
        SyntaxNode condition = comparison;
        while (condition.Parent is ParenthesizedExpressionSyntax or PrefixUnaryExpressionSyntax or IsPatternExpressionSyntax or PatternSyntax
            or SubpatternSyntax or PropertyPatternClauseSyntax
            || condition.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression })
        {
            condition = condition.Parent!;
        }

        return condition;
    }

    private static bool SaysWhatZeroMeans(SyntaxNode comparison) =>
        BranchesOf(ConditionOf(comparison)).SelectMany(static branch => branch.DescendantTokens()).Any(static token =>
            (token.IsKind(SyntaxKind.StringLiteralToken) || token.IsKind(SyntaxKind.InterpolatedStringTextToken))
            && Array.Exists(_saysSo, words => token.ValueText.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0));

    private static IEnumerable<SyntaxNode> BranchesOf(SyntaxNode condition) => condition.Parent switch
    {
        ConditionalExpressionSyntax choice when choice.Condition == condition => [choice.WhenTrue, choice.WhenFalse],
        IfStatementSyntax { Else: { } otherwise } test when test.Condition == condition => [test.Statement, otherwise],

        // What follows is the other branch, where the first one leaves.
        IfStatementSyntax test when test.Condition == condition && Leaves(test.Statement) =>
            NextOf(test) is { } next ? [test.Statement, next] : [test.Statement],
        WhenClauseSyntax { Parent: SwitchExpressionArmSyntax { Parent: { } choices } } => [choices],
        _ => [],
    };

    private static bool Leaves(StatementSyntax statement) =>
        (statement is BlockSyntax block ? block.Statements.LastOrDefault() : statement)
            is ReturnStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax;

    private static SyntaxNode? NextOf(IfStatementSyntax statement)
    {
        SyntaxNode inList = statement.Parent is GlobalStatementSyntax global ? global : statement;
        return inList.Parent?.ChildNodes().SkipWhile(node => node != inList).ElementAtOrDefault(1);
    }
}
