using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Criteria;

/// <summary>Finds what a function is given that is called for each element of a collection, as by <c>Select</c>, <c>ConvertAll</c> and foreach.</summary>
internal sealed class GivenElements(NameFollower names, CancellationToken cancellationToken)
{
    /// <summary>The elements that a method group is called with, as far as they are known.</summary>
    public IEnumerable<IOperation> OfMethodGroup(IMethodReferenceOperation group) => Read(FindCollectionOfMethodGroup(group));

    /// <summary>The elements that an argument stands for, if it is the parameter of a lambda or the variable of a loop that has each.</summary>
    public IEnumerable<IOperation> OfArgument(IOperation argument) => Read(FindCollectionOfArgument(argument));

    /// <summary>The collection with whose elements a method group is called; null where there is none.</summary>
    public static IOperation? FindCollectionOfMethodGroup(IMethodReferenceOperation group) => FindCollection(group);

    /// <summary>The collection of whose elements an argument is each; null where there is none.</summary>
    public static IOperation? FindCollectionOfArgument(IOperation argument)
    {
        ISymbol? symbol = Operations.Strip(argument) switch
        {
            IParameterReferenceOperation { Parameter: var parameter } => parameter,
            ILocalReferenceOperation { Local: var local } => local,
            _ => null,
        };
        for (IOperation? outer = argument.Parent; symbol is not null && outer is not null; outer = outer.Parent)
        {
            switch (outer)
            {
                case IAnonymousFunctionOperation function:
                    return function.Symbol.Parameters is [var only] && Is(only, symbol) && IsStraight(function.Body) && !IsWritten(argument, symbol)
                        ? FindCollection(function)
                        : null;
                case IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation { Symbol: var variable } } loop when Is(variable, symbol):
                    return IsStraight(loop.Body) && !IsWritten(argument, symbol) ? loop.Collection : null;
            }
        }

        return null;
    }

    /// <summary>The elements of a collection, as far as they are known.</summary>
    public IEnumerable<IOperation> Read(IOperation? collection) => collection is null ? [] : CollectionReader
        .Read(collection, null, names, cancellationToken)
        .Where(static item => !item.IsCollection)
        .Select(static item => item.Operation);

    private static IOperation? FindCollection(IOperation function)
    {
        IOperation? taker = function.Parent;
        while (taker is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation or IArgumentOperation)
        {
            taker = taker.Parent;
        }

        return taker is IInvocationOperation { TargetMethod: { } method } call && IsForEach(method) ? call.Instance ?? FindFirst(call) : null;
    }

    private static IOperation? FindFirst(IInvocationOperation call) =>
        call.Arguments.FirstOrDefault(static argument => argument.Parameter?.Ordinal == 0)?.Value;

    private static bool IsForEach(IMethodSymbol method) =>
        method.Name is "Select" or "ConvertAll" or "ForEach" or "ToDictionary" or "ToLookup" or "ToFrozenDictionary" or "ToImmutableDictionary"
        && method.ContainingNamespace?.ToDisplayString() is { } space && (space == "System" || space.StartsWith("System.", StringComparison.Ordinal));

    // Code that chooses among the elements may not reach the call with each.
    private static bool IsStraight(IOperation body) => !body.DescendantsAndSelf().Any(static operation => operation
        is IConditionalOperation or ISwitchOperation or ISwitchExpressionOperation or IBranchOperation or ICoalesceOperation or ITryOperation or IThrowOperation
        or IConditionalAccessOperation
        || operation is IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr });

    private static bool IsWritten(IOperation argument, ISymbol symbol) => LocalInitializers.IsWrittenIn(argument, symbol);

    private static bool Is(ISymbol symbol, ISymbol other) => SymbolEqualityComparer.Default.Equals(symbol, other);
}
