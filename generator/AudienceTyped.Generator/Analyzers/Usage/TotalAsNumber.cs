using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.Generator.Analyzers.Usage;

/// <summary>Finds arithmetic that a total of 0 would break: a division by it, its logarithm.</summary>
internal static class TotalAsNumber
{
    /// <summary>Whether the member that has the comparison divides by the total that it compares, or takes its logarithm.</summary>
    public static bool IsGuardedBy(SyntaxNode comparison)
    {
        if (TotalInContext.ScopeOf(comparison) is not { } scope)
        {
            return false;
        }

        SyntaxNode test = comparison.FirstAncestorOrSelf<IsPatternExpressionSyntax>() ?? comparison;
        HashSet<string> compared = [.. ReceiversIn(test)];
        string[] sides = SidesOf(test);
        Lazy<Dictionary<string, string>> copies = new(() => FindCopies(scope));
        return scope.DescendantNodes().Select(DangerousOperandOf).OfType<SyntaxNode>().Any(operand =>
            HasOneOf(operand, sides)
            || ReceiversIn(operand).Concat(ReceiversOfCopies(operand, copies.Value)).Any(receiver => compared.Count == 0 || compared.Contains(receiver)));
    }

    private static SyntaxNode? DangerousOperandOf(SyntaxNode node) => node switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.DivideExpression or (int)SyntaxKind.ModuloExpression } division => division.Right,
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.DivideAssignmentExpression or (int)SyntaxKind.ModuloAssignmentExpression } division =>
            division.Right,
        InvocationExpressionSyntax call when IsUndefinedAtZero(call) => call.ArgumentList,
        _ => null,
    };

    // What is compared, which may be a name or a call without a total in it: Size(whole) == 0.
    private static string[] SidesOf(SyntaxNode test) => test switch
    {
        BinaryExpressionSyntax { Left: var left, Right: var right } =>
            [.. new[] { left, right }.Where(static side => side is not LiteralExpressionSyntax).Select(static side => side.ToString())],
        IsPatternExpressionSyntax { Expression: var tested } => [tested.ToString()],
        _ => [],
    };

    private static bool HasOneOf(SyntaxNode operand, string[] sides) =>
        sides.Length > 0 && operand.DescendantNodesAndSelf().OfType<ExpressionSyntax>().Any(node => Array.IndexOf(sides, node.ToString()) >= 0);

    private static bool IsUndefinedAtZero(InvocationExpressionSyntax call)
    {
        string? name = (call.Expression as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText
            ?? (call.Expression as IdentifierNameSyntax)?.Identifier.ValueText;
        return name is "Divide" or "DivRem" or "Remainder" or "ReciprocalEstimate" or "Log" or "Log10" or "Log2" or "ILogB";
    }

    private static IEnumerable<string> ReceiversIn(SyntaxNode node) => TotalGuards.ReceiversIn(node, TotalReference.Name);

    private static IEnumerable<string> ReceiversOfCopies(SyntaxNode operand, Dictionary<string, string> copies) =>
        operand
            .DescendantNodesAndSelf()
            .OfType<IdentifierNameSyntax>()
            .Select(name => copies.TryGetValue(name.Identifier.ValueText, out string? receiver) ? receiver : null)
            .OfType<string>();

    // Locals that have a total: long size = whole.Total.Value, whole.Total is { } size, whole is { Total: var size }.
    private static Dictionary<string, string> FindCopies(SyntaxNode scope)
    {
        Dictionary<string, string> copies = new(StringComparer.Ordinal);
        foreach (SyntaxNode node in scope.DescendantNodes())
        {
            (string? local, SyntaxNode? given) = node switch
            {
                VariableDeclaratorSyntax { Initializer.Value: var value } declarator => (declarator.Identifier.ValueText, value),
                SingleVariableDesignationSyntax designation => (
                    designation.Identifier.ValueText,
                    (SyntaxNode?)designation.FirstAncestorOrSelf<SubpatternSyntax>() ?? designation.FirstAncestorOrSelf<IsPatternExpressionSyntax>()),
                _ => (null, null),
            };
            if (local is not null && given is not null && ReceiversIn(given).FirstOrDefault() is { } receiver)
            {
                copies[local] = receiver;
            }
        }

        return copies;
    }
}
