using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Criteria;

/// <summary>A query that joins the elements of a collection in one way: <c>parts.Aggregate((all, part) =&gt; all | part)</c>.</summary>
/// <param name="Joining">How.</param>
/// <param name="Collection">The collection.</param>
/// <param name="Seed">What the elements are joined to; null where that is the first of them.</param>
/// <param name="Element">The parameter for an element.</param>
/// <param name="Parts">What is joined for each element; those of <c>Except</c> are excluded.</param>
/// <param name="Type">The type of what was joined so far.</param>
internal sealed record CriteriaAggregate(
    Joining Joining,
    IOperation Collection,
    IOperation? Seed,
    IParameterSymbol Element,
    IReadOnlyList<(IOperation Part, bool IsExcepted)> Parts,
    ITypeSymbol Type)
{
    /// <summary>The query; null where the operation is another, or joins in other ways.</summary>
    public static CriteriaAggregate? Find(IOperation operation, CriteriaTypes types)
    {
        if (operation is not IInvocationOperation
            {
                TargetMethod: { Name: "Aggregate", ContainingType.Name: "Enumerable" },
                Arguments: { Length: 2 or 3 } arguments
            }
            || Lambdas.Find(arguments[arguments.Length - 1].Value) is not ([{ } joined, { } element], var returned)
            || CriteriaChain.Find(Operations.Strip(returned), types) is not { } chain)
        {
            return null;
        }

        (IOperation, bool)[] parts = [.. chain.Parts.Where(part => !IsParameter(part.Part, joined))];
        return parts.Length == chain.Parts.Count - 1
            && chain.Parts.All(part => !(part.IsExcepted && IsParameter(part.Part, joined)))
            && (arguments.Length == 3 || (parts is [var (only, isExcepted)] && !isExcepted && IsParameter(only, element)))
                ? new(chain.Joining, arguments[0].Value, arguments.Length == 3 ? arguments[1].Value : null, element, parts, joined.Type)
                : null;
    }

    private static bool IsParameter(IOperation operation, IParameterSymbol parameter) =>
        operation is IParameterReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Parameter, parameter);
}
