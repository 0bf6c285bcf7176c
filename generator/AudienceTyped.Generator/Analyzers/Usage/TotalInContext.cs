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

    /// <summary>Whether the member that has the operand asks for the status of a count, or compares a total or its copy.</summary>
    /// <param name="operand">The operand, in which 0 is put for a missing total.</param>
    /// <param name="zeroed">The expression that puts it, which may ask whether the total is missing.</param>
    public static bool IsHandledIn(SyntaxNode operand, SyntaxNode zeroed)
    {
        string? own = NameOf(operand);
        string? function = FunctionOf(zeroed);
        return ScopeOf(operand)?.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText switch
        {
            "Status" or "CanRunCampaign" or "Bounds" => true,
            TotalReference.Name => !zeroed.Contains(name) && IsTested(name) && !IsTestOfZeroed(name),
            var other => (other == own || other == function) && IsTested(name),
        }) == true;
    }

    // count.Total != null ? count.Total.Value : 0 puts 0 for it as ?? does.
    private static bool IsTestOfZeroed(IdentifierNameSyntax name) =>
        name.Ancestors().TakeWhile(IsInExpression).OfType<ConditionalExpressionSyntax>().FirstOrDefault() is { } choice
        && choice.Condition.Contains(name)
        && (IsZero(choice.WhenTrue) || IsZero(choice.WhenFalse))
        && !choice.Condition.DescendantNodesAndSelf().Any(static node => node is RelationalPatternSyntax || (IsTest(node) && IsOfOrder(node)));

    private static bool IsZero(ExpressionSyntax branch) => branch is LiteralExpressionSyntax { Token.Value: 0 or 0L };

    private static bool IsOfOrder(SyntaxNode test) => test is BinaryExpressionSyntax { Right: var right } && !right.IsKind(SyntaxKind.NullLiteralExpression);

    // Who tests what the function gives knows of it, by whatever name it is given to others.
    private static string? FunctionOf(SyntaxNode zeroed) =>
        zeroed.Ancestors().FirstOrDefault(static node => node is LocalFunctionStatementSyntax or MemberDeclarationSyntax) switch
        {
            LocalFunctionStatementSyntax function => function.Identifier.ValueText,
            MethodDeclarationSyntax method => method.Identifier.ValueText,
            _ => null,
        };

    // The name of a local, a member or a method.
    private static string? NameOf(SyntaxNode operand) => operand switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } => name.Identifier.ValueText,
        InvocationExpressionSyntax { Expression: { } called } when called is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetValueOrDefault" } =>
            NameOf(called),
        _ => null,
    };

    /// <summary>The member that has a node; of top-level statements the whole program.</summary>
    public static SyntaxNode? ScopeOf(SyntaxNode node) =>
        node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is var member && member is GlobalStatementSyntax ? member.Parent : member;

    private static bool IsTested(IdentifierNameSyntax name) =>
        name.Ancestors().TakeWhile(IsInExpression).Any(static node => IsTest(node) || node is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "HasValue" });

    /// <summary>Whether a node is in an expression, and not a statement around it.</summary>
    public static bool IsInExpression(SyntaxNode node) => node is ExpressionSyntax or PatternSyntax or SubpatternSyntax or PropertyPatternClauseSyntax;

    private static bool IsTest(SyntaxNode node) => node is IsPatternExpressionSyntax or BinaryExpressionSyntax
    {
        RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression or (int)SyntaxKind.GreaterThanExpression
            or (int)SyntaxKind.GreaterThanOrEqualExpression or (int)SyntaxKind.LessThanExpression or (int)SyntaxKind.LessThanOrEqualExpression
    };

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
            || (condition.Parent is ConditionalExpressionSyntax && Array.Exists(branches, IsNull) && Array.Exists(branches, HasTotal))
            || (TotalGuards.FindNameOf(condition) is { } name && Array.Exists(_namesSo, word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0));
    }

    private static bool IsNull(SyntaxNode branch) => branch switch
    {
        CastExpressionSyntax cast => IsNull(cast.Expression),
        ParenthesizedExpressionSyntax parenthesized => IsNull(parenthesized.Expression),
        _ => branch.IsKind(SyntaxKind.NullLiteralExpression) || branch.IsKind(SyntaxKind.DefaultLiteralExpression),
    };

    private static bool HasTotal(SyntaxNode branch) =>
        branch.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(static name => name.Identifier.ValueText == TotalReference.Name);

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
