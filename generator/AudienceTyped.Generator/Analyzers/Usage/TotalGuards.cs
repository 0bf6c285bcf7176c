using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.Generator.Analyzers.Usage;

/// <summary>What around a comparison of a total with 0 shows that it is known what 0 means.</summary>
internal static class TotalGuards
{
    private static readonly string[] _ofNumbers = ["Sum", "Average", "Min", "Max", "MinBy", "MaxBy", "Aggregate", "OrderBy", "OrderByDescending"];

    /// <summary>Whether the same member has asked for the status of the count before: whether it is counted, too small or empty.</summary>
    public static bool IsStatusAskedBefore(SyntaxNode comparison)
    {
        if (TotalInContext.ScopeOf(comparison) is not { } scope)
        {
            return false;
        }

        HashSet<string> compared = [.. ReceiversIn(comparison, TotalReference.Name)];
        return scope
            .DescendantNodes()
            .TakeWhile(node => node.SpanStart < comparison.SpanStart)
            .OfType<IdentifierNameSyntax>()
            .Where(static name => name.Identifier.ValueText is "Status" or "CanRunCampaign" or "Bounds")
            .Any(name => IsTested(name, comparison.SpanStart)
                && (compared.Count == 0 || ReceiversIn(name, name.Identifier.ValueText).All(compared.Contains)));
    }

    /// <summary>The name that the result of a condition is given; null where it has none.</summary>
    public static string? FindNameOf(SyntaxNode condition) => condition.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => variable.Identifier.ValueText,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
        ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax method } => method.Identifier.ValueText,
        ArrowExpressionClauseSyntax { Parent: LocalFunctionStatementSyntax function } => function.Identifier.ValueText,
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax target } => target.Identifier.ValueText,
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax target } => target.Name.Identifier.ValueText,
        ReturnStatementSyntax { Parent: BlockSyntax { Parent: MethodDeclarationSyntax method } } => method.Identifier.ValueText,
        ArgumentSyntax { NameColon.Name.Identifier.ValueText: var name } => name,
        _ => null,
    };

    /// <summary>Whether a filter leaves out what has no number, before numbers are added or compared.</summary>
    public static bool IsFilterOfNumbers(SyntaxNode comparison)
    {
        SyntaxNode? call = TotalInContext.ConditionOf(comparison).Parent switch
        {
            LambdaExpressionSyntax
            {
                Parent: ArgumentSyntax
                {
                    Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Where" } } filter,
                },
            } => filter,
            WhereClauseSyntax { Parent.Parent: QueryExpressionSyntax { Parent: ParenthesizedExpressionSyntax query } } => query,
            _ => null,
        };
        while (call?.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax outer } access)
        {
            if (Array.IndexOf(_ofNumbers, access.Name.Identifier.ValueText) >= 0)
            {
                return true;
            }

            call = outer;
        }

        return false;
    }

    // if (count.Status == AudienceCountStatus.Counted), switch (count.Status); not a status that is only logged, or compared with NotCountable.
    private static bool IsTested(IdentifierNameSyntax name, int position)
    {
        SyntaxNode? test = name
            .Ancestors()
            .TakeWhile(TotalInContext.IsInExpression)
            .LastOrDefault(static node => node is IsPatternExpressionSyntax or BinaryExpressionSyntax or PrefixUnaryExpressionSyntax);
        return test is null
            ? name.FirstAncestorOrSelf<SwitchStatementSyntax>() is { } choice && choice.Expression.Span.Contains(name.Span) && choice.Span.Contains(position)
            : name.Identifier.ValueText != "Status" || Says(test, "Counted") || Says(test, "BelowThreshold") || Says(test, "Empty");
    }

    private static bool Says(SyntaxNode test, string status) =>
        test.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == status);

    /// <summary>"whole" in whole.Total, whole?.Total and whole is { Total: > 0 }.</summary>
    public static IEnumerable<string> ReceiversIn(SyntaxNode node, string member) => node
        .DescendantNodesAndSelf()
        .OfType<IdentifierNameSyntax>()
        .Where(name => name.Identifier.ValueText == member)
        .Select(static name => name.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == name => access.Expression.ToString().TrimEnd('!'),
            MemberBindingExpressionSyntax { Parent: ConditionalAccessExpressionSyntax access } => access.Expression.ToString(),
            _ => name.FirstAncestorOrSelf<IsPatternExpressionSyntax>()?.Expression.ToString() ?? "",
        });
}
