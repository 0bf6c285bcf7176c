using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.Generator.Analyzers.Usage;

/// <summary>Recognizes members that know what a missing total comes to where they calculate with it.</summary>
internal static class HandledTotals
{
    /// <summary>Whether the member that has the operand asks for the status of a count, or compares a total or its copy.</summary>
    /// <param name="operand">The operand, in which 0 is put for a missing total.</param>
    /// <param name="zeroed">The expression that puts it, which may ask whether the total is missing.</param>
    public static bool IsIn(SyntaxNode operand, SyntaxNode zeroed)
    {
        string? own = NameOf(operand);
        string? function = FunctionOf(zeroed);
        return TotalInContext.ScopeOf(operand)?.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText switch
        {
            "Status" or "CanRunCampaign" or "Bounds" => true,
            TotalReference.Name => !zeroed.Contains(name) && IsTested(name) && !IsTestOfZeroed(name),
            var other => (other == own || other == function) && IsTested(name),
        }) == true;
    }

    // count.Total != null ? count.Total.Value : 0 puts 0 for it as ?? does.
    private static bool IsTestOfZeroed(IdentifierNameSyntax name) =>
        name.Ancestors().TakeWhile(TotalInContext.IsInExpression).OfType<ConditionalExpressionSyntax>().FirstOrDefault() is { } choice
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

    private static bool IsTested(IdentifierNameSyntax name) =>
        name.Ancestors()
            .TakeWhile(TotalInContext.IsInExpression)
            .Any(static node => IsTest(node) || node is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "HasValue" });

    private static bool IsTest(SyntaxNode node) => node is IsPatternExpressionSyntax or BinaryExpressionSyntax
    {
        RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression or (int)SyntaxKind.GreaterThanExpression
            or (int)SyntaxKind.GreaterThanOrEqualExpression or (int)SyntaxKind.LessThanExpression or (int)SyntaxKind.LessThanOrEqualExpression
    };
}
