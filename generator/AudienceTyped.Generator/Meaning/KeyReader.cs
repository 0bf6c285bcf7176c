using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.Generator.Meaning;

/// <summary>Finds the names that a key has, and those that a pattern or a condition compares with.</summary>
internal static class KeyReader
{
    // More is a list, and not a choice.
    private const int MostAlternatives = 64;

    public static IEnumerable<NameAtHand> Read(ExpressionSyntax key, SyntaxNode? group) => FindText(key) is { } text
        ? [new NameAtHand(text, NameKind.Key, key.GetLocation(), group) { Node = key }]
        : [];

    public static IEnumerable<NameAtHand> ReadPattern(PatternSyntax pattern, SyntaxNode? group) =>
        ConstantsOf(pattern).Take(MostAlternatives).SelectMany(constant => Read(constant, group));

    /// <summary>What an arm or a case is chosen by; where its pattern accepts everything, what its condition compares with.</summary>
    public static IEnumerable<NameAtHand> ReadCase(PatternSyntax pattern, WhenClauseSyntax? when, SyntaxNode? group) =>
        when is null ? ReadPattern(pattern, group)
        : pattern is DiscardPatternSyntax or VarPatternSyntax { Designation: SingleVariableDesignationSyntax } ? ReadCondition(when.Condition, group)
        : [];

    /// <summary>The constants of which a pattern accepts each; none where it has other conditions.</summary>
    public static IEnumerable<ExpressionSyntax> ConstantsOf(PatternSyntax pattern) => pattern switch
    {
        ConstantPatternSyntax constant => [constant.Expression],
        ParenthesizedPatternSyntax parenthesized => ConstantsOf(parenthesized.Pattern),
        BinaryPatternSyntax binary when binary.IsKind(SyntaxKind.OrPattern) => ConstantsOf(binary.Left).Concat(ConstantsOf(binary.Right)),
        _ => [],
    };

    /// <summary>What the condition compares with, where it compares with nothing else: <c>level == "director"</c>.</summary>
    public static IEnumerable<NameAtHand> ReadCondition(ExpressionSyntax condition, SyntaxNode? group) => condition switch
    {
        ParenthesizedExpressionSyntax parenthesized => ReadCondition(parenthesized.Expression, group),
        BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.EqualsExpression) => Read(binary.Left, group).Concat(Read(binary.Right, group)),
        BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.LogicalOrExpression) => ReadEither(binary, group),
        IsPatternExpressionSyntax { Pattern: var pattern } => ReadPattern(pattern, group),

        // Without a pattern around it, "level is Level.Director" looks like a test of the type.
        BinaryExpressionSyntax { Right: QualifiedNameSyntax } binary when binary.IsKind(SyntaxKind.IsExpression) => Read(binary.Right, group),

        // level.Equals("director", …), string.Equals(level, "director", …)
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Equals" } } call =>
            call.ArgumentList.Arguments.Take(2).Select(static argument => argument.Expression).OfType<LiteralExpressionSyntax>()
                .SelectMany(literal => Read(literal, group)),
        _ => [],
    };

    // With another condition beside it, a name does not say all that leads to the value.
    private static IEnumerable<NameAtHand> ReadEither(BinaryExpressionSyntax either, SyntaxNode? group)
    {
        NameAtHand[] left = [.. ReadCondition(either.Left, group)];
        NameAtHand[] right = [.. ReadCondition(either.Right, group)];
        return left.Length == 0 || right.Length == 0 ? [] : [.. left, .. right];
    }

    private static string? FindText(ExpressionSyntax key) => key switch
    {
        LiteralExpressionSyntax { Token.Value: string literal } => literal.StartsWith("urn:", StringComparison.Ordinal) ? null : literal,
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax or MemberAccessExpressionSyntax, Name: IdentifierNameSyntax name } =>
            name.Identifier.ValueText,
        QualifiedNameSyntax { Right: IdentifierNameSyntax name } => name.Identifier.ValueText,
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments: [{ Expression: var named }] } =>
            (named as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText
            ?? (named as IdentifierNameSyntax)?.Identifier.ValueText,
        _ => null,
    };
}
