using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Criteria;

/// <summary>Reads what a lambda of one expression returns.</summary>
internal static class Lambdas
{
    /// <summary>The parameters and what is returned; null for another function.</summary>
    public static (IReadOnlyList<IParameterSymbol> Parameters, IOperation Returned)? Find(IOperation function)
    {
        IOperation operation = Operations.Strip(function);
        operation = operation is IDelegateCreationOperation { Target: var target } ? target : operation;
        return operation is IAnonymousFunctionOperation
        {
            Symbol: { IsAsync: false } symbol,
            Body.Operations: [IReturnOperation { ReturnedValue: { } returned }]
        }
            ? (symbol.Parameters, returned)
            : null;
    }
}
