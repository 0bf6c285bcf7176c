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

    // The same in the name of a member or a variable.
    private static readonly string[] _namesSo =
        ["Counted", "Threshold", "TooSmall", "TooFew", "Fewer", "Unknown", "NotAvailable", "Insufficient", "NotReported", "Reportable", "Enough", "300"];

    // What a table shows in the place of a number that is not there.
    private static readonly string[] _signs = ["-", "\u2013", "\u2014", "?"];

    // What a text, or the member of an enumeration, says of a 0 that is read as nobody.
    private static readonly string[] _saysNobody =
        ["nobody", "no one", "noone", "no member", "no people", "no audience", "0 members", "0 people", "nothing", "none", "empty", "zero"];

    /// <summary>Whether a result says that there is nobody, in a text or by a name such as <c>Size.Empty</c>.</summary>
    public static bool SaysNobody(SyntaxNode result) =>
        result.DescendantTokens().Any(static token => (IsText(token) || IsNameOfMember(token)) && Has(token, _saysNobody))
        && !result.DescendantTokens().Any(static token => IsText(token) && Has(token, _saysSo));

    /// <summary>Whether the comparison guards arithmetic, the status is tested beside it, or a text says what a 0 means.</summary>
    public static bool IsMoreThanAQuestion(SyntaxNode comparison) =>
        AsksStatus(comparison)
        || TotalAsNumber.IsGuardedBy(comparison)
        || SaysWhatZeroMeans(comparison)
        || TotalGuards.IsFilterOfNumbers(comparison);

    /// <summary>The member that has a node; of top-level statements the whole program.</summary>
    public static SyntaxNode? ScopeOf(SyntaxNode node) =>
        node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is var member && member is GlobalStatementSyntax ? member.Parent : member;

    /// <summary>Whether a node is in an expression, and not a statement around it.</summary>
    public static bool IsInExpression(SyntaxNode node) => node is ExpressionSyntax or PatternSyntax or SubpatternSyntax or PropertyPatternClauseSyntax;

    private static bool AsksStatus(SyntaxNode comparison) =>
        ConditionOf(comparison).DescendantNodes().OfType<IdentifierNameSyntax>().Any(static name => name.Identifier.ValueText == "Status")
        || TotalGuards.IsStatusAskedBefore(comparison);

    /// <summary>The whole condition that a comparison is a part of.</summary>
    public static SyntaxNode ConditionOf(SyntaxNode comparison)
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

    // By words, by the name of a member such as Size.TooSmall, or by null in the place of the total.
    private static bool SaysWhatZeroMeans(SyntaxNode comparison)
    {
        SyntaxNode condition = ConditionOf(comparison);
        SyntaxNode[] branches = [.. BranchesOf(condition)];
        return Array.Exists(branches, static branch => branch.DescendantTokens().Any(static token =>
                (IsText(token) && (Has(token, _saysSo) || Array.IndexOf(_signs, token.ValueText.Trim()) >= 0))
                || (IsNameOfMember(token) && Has(token, _namesSo))))
            || (condition.Parent is ConditionalExpressionSyntax
                && Array.Exists(branches, IsNull)
                && Array.Exists(branches, branch => HasTotal(branch, condition)))
            || (TotalGuards.FindNameOf(condition) is { } name && Array.Exists(_namesSo, word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0));
    }

    private static bool IsNull(SyntaxNode branch) => branch switch
    {
        CastExpressionSyntax cast => IsNull(cast.Expression),
        ParenthesizedExpressionSyntax parenthesized => IsNull(parenthesized.Expression),
        DefaultExpressionSyntax { Type: NullableTypeSyntax } => true,
        _ => branch.IsKind(SyntaxKind.NullLiteralExpression) || branch.IsKind(SyntaxKind.DefaultLiteralExpression),
    };

    // The total, or what the condition calls it: count.Total is > 0 and var total ? total : null.
    private static bool HasTotal(SyntaxNode branch, SyntaxNode condition)
    {
        HashSet<string> names =
        [
            TotalReference.Name, .. condition.DescendantNodes().OfType<SingleVariableDesignationSyntax>().Select(static called => called.Identifier.ValueText),
        ];
        return branch.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name => names.Contains(name.Identifier.ValueText));
    }

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
        IfStatementSyntax test when test.Condition == condition =>
            Leaves(test.Statement) && NextOf(test) is { } next ? [test.Statement, next] : [test.Statement],
        WhenClauseSyntax { Parent: SwitchExpressionArmSyntax { Parent: { } choices } } => [choices],
        _ => [],
    };

    private static bool Leaves(StatementSyntax statement) =>
        (statement is BlockSyntax block ? block.Statements.LastOrDefault() : statement)
            is ReturnStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax or ThrowStatementSyntax;

    private static SyntaxNode? NextOf(IfStatementSyntax statement)
    {
        SyntaxNode inList = statement.Parent is GlobalStatementSyntax global ? global : statement;
        return inList.Parent?.ChildNodes().SkipWhile(node => node != inList).ElementAtOrDefault(1);
    }
}
