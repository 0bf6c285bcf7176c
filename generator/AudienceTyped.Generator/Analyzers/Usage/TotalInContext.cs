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

    // What a text, or the member of an enumeration, says of a 0 that is read as nobody.
    private static readonly string[] _saysNobody =
        ["nobody", "no one", "noone", "no member", "no people", "no audience", "0 members", "0 people", "nothing", "none", "empty", "zero"];

    /// <summary>Whether a result says that there is nobody, in a text or by a name such as <c>Size.Empty</c>.</summary>
    public static bool SaysNobody(SyntaxNode result) =>
        result.DescendantTokens().Any(static token => (IsText(token) || IsNameOfMember(token)) && Has(token, _saysNobody))
        && !result.DescendantTokens().Any(static token => IsText(token) && Has(token, _saysSo));

    /// <summary>Whether the comparison guards arithmetic, the status is tested beside it, or a text says what a 0 means.</summary>
    public static bool IsMoreThanAQuestion(SyntaxNode comparison) =>
        AsksStatus(comparison) || TotalAsNumber.IsGuardedBy(comparison) || SaysWhatZeroMeans(comparison);

    /// <summary>Whether the member that has the operand asks for the status of a count, or compares a total, so that a missing one is handled.</summary>
    public static bool IsHandledIn(SyntaxNode operand)
    {
        SyntaxNode? scope = operand.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        scope = scope is GlobalStatementSyntax { Parent: { } program } ? program : scope;
        return scope is not null && scope.DescendantNodes().OfType<IdentifierNameSyntax>().Any(static name => name.Identifier.ValueText switch
        {
            "Status" or "CanRunCampaign" or "Bounds" => true,
            TotalReference.Name => name.Ancestors().TakeWhile(IsInExpression).Any(IsTest),
            _ => false,
        });
    }

    private static bool IsInExpression(SyntaxNode node) => node is ExpressionSyntax or PatternSyntax or SubpatternSyntax or PropertyPatternClauseSyntax;

    private static bool IsTest(SyntaxNode node) => node is IsPatternExpressionSyntax or BinaryExpressionSyntax
    {
        RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression or (int)SyntaxKind.GreaterThanExpression
            or (int)SyntaxKind.GreaterThanOrEqualExpression or (int)SyntaxKind.LessThanExpression or (int)SyntaxKind.LessThanOrEqualExpression
    };

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
            IsText(token) && Has(token, _saysSo));

    private static bool IsText(SyntaxToken token) => token.IsKind(SyntaxKind.StringLiteralToken) || token.IsKind(SyntaxKind.InterpolatedStringTextToken);

    // string.Empty is a text without words.
    private static bool IsNameOfMember(SyntaxToken token) =>
        token.Parent is IdentifierNameSyntax { Parent: MemberAccessExpressionSyntax { Expression: not PredefinedTypeSyntax } access }
        && access.Name == token.Parent
        && access.Expression is not IdentifierNameSyntax { Identifier.ValueText: "String" };

    private static bool Has(SyntaxToken token, string[] words) =>
        Array.Exists(words, word => token.ValueText.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

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
