using AudienceTyped.Generator.Criteria;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Analyzers.Usage;

/// <summary>Follows what is added up or compared by LINQ to the expression that is the number of each element.</summary>
internal sealed class SelectedNumbers(TotalReference totals, NameFollower names, CancellationToken cancellationToken)
{
    private const int MaximumDepth = 8;

    /// <summary>
    /// The number of an element: what the selector returns, or what an earlier Select has put there; null where a filter may have removed some.
    /// </summary>
    public IOperation? Find(IInvocationOperation aggregate)
    {
        if (aggregate.Arguments is not [{ Value: var source }, .. var selectors] || selectors.Length > 1)
        {
            return null;
        }

        if (selectors is not [var selector])
        {
            return FindElement(source, MaximumDepth);
        }

        IOperation? selected = totals.SelectedBy(selector.Value, cancellationToken);
        return selected is null ? null : Operations.Strip(selected) switch
        {
            IParameterReferenceOperation => FindElement(source, MaximumDepth),
            IMemberReferenceOperation { Instance: IParameterReferenceOperation, Member: { Name: not TotalReference.Name } or IFieldSymbol } member
                when FindElement(source, MaximumDepth) is { } element =>
                names.FindPart(new BoundOperation(Operations.Strip(element), null), [new PartName(-1, member.Member)], cancellationToken)?.Operation,
            _ => selected,
        };
    }

    private IOperation? FindElement(IOperation sequence, int depth) => depth == 0 ? null : Operations.Strip(sequence) switch
    {
        ITranslatedQueryOperation query => FindElement(query.Operation, depth - 1),
        IInvocationOperation { TargetMethod: { Name: "Select", ContainingNamespace.Name: "Linq" }, Arguments: [_, var selector] } =>
            totals.SelectedBy(selector.Value, cancellationToken),
        IInvocationOperation { TargetMethod: var method, Instance: null, Arguments: [var source] } when KeepsElements(method) =>
            FindElement(source.Value, depth - 1),
        IInvocationOperation { TargetMethod: var method, Instance: { } source, Arguments: [] } when KeepsElements(method) => FindElement(source, depth - 1),
        IPropertyReferenceOperation { Property.Name: "Values", Instance: { } table } => FindElementOfTable(table),
        ILocalReferenceOperation local => LocalInitializers.Find(local) is { } initial && IsOnlyAggregated(local) ? FindElement(initial, depth - 1) : null,
        _ => null,
    };

    // counts.ToDictionary(count => …, count => count.Total ?? 0)
    private IOperation? FindElementOfTable(IOperation table) => Operations.Strip(table) switch
    {
        IInvocationOperation { TargetMethod: { Name: "ToDictionary", ContainingNamespace.Name: "Linq" }, Arguments: [_, _, var element] } =>
            totals.SelectedBy(element.Value, cancellationToken),
        ILocalReferenceOperation local when LocalInitializers.Find(local) is { } initial and not ILocalReferenceOperation && IsOnlyAggregated(local) =>
            FindElementOfTable(initial),
        _ => null,
    };

    private static bool KeepsElements(IMethodSymbol method) =>
        method.Name is "ToList" or "ToArray" or "ToImmutableArray" or "ToImmutableList" or "AsEnumerable" or "AsReadOnly" or "Reverse" or "Order" or "OrderDescending"
        && method.ContainingNamespace.ToDisplayString().StartsWith("System.", StringComparison.Ordinal);

    // Whoever filters the numbers elsewhere, or counts those that are 0, knows of them.
    private static bool IsOnlyAggregated(ILocalReferenceOperation local) => Operations.FindReferences(local.Local, local).All(static reference =>
        !StatementOf(reference).DescendantsAndSelf().Any(static operation => operation is IIsPatternOperation or ISwitchExpressionOperation or IBinaryOperation
        {
            OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual
                or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual
        }));

    private static IOperation StatementOf(IOperation operation)
    {
        IOperation statement = operation;
        while (statement.Parent is { } parent and not IBlockOperation)
        {
            statement = parent;
        }

        return statement;
    }
}
