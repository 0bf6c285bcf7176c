using AudienceTyped.Generator.Criteria;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Analyzers.Usage;

/// <summary>Finds calls that count many audiences and whose outcomes nobody reads.</summary>
internal static class UnreadOutcomes
{
    /// <summary>
    /// The call of a loop that never reads its variable; null for other loops. The name <c>_</c> says that it is on purpose, as a journal does.
    /// </summary>
    public static IOperation? FindIn(IForEachLoopOperation loop) =>
        loop.LoopControlVariable is IVariableDeclaratorOperation { Symbol: { Name: not "_" } variable }
        && FindCall(loop.Collection) is { } call
        && call.Arguments.All(static argument => argument.Parameter?.Name != "options" || argument.IsImplicit)
        && !loop.Body.Descendants().OfType<ILocalReferenceOperation>().Any(reference => SymbolEqualityComparer.Default.Equals(reference.Local, variable))
            ? call
            : null;

    /// <summary>Whether a statement is a call that nobody enumerates, so that nothing is counted.</summary>
    public static bool IsCall(IExpressionStatementOperation statement) => FindCall(statement.Operation) is not null;

    // client.CountManyAsync(…).WithCancellation(token).ConfigureAwait(false)
    private static IInvocationOperation? FindCall(IOperation counts)
    {
        IOperation call = Operations.Strip(counts);
        while (call is IInvocationOperation { TargetMethod.Name: "WithCancellation" or "ConfigureAwait" } outer
            && (outer.Instance ?? outer.Arguments.FirstOrDefault()?.Value) is { } inner)
        {
            call = Operations.Strip(inner);
        }

        return call is IInvocationOperation
        {
            TargetMethod: { Name: "CountManyAsync", ContainingType: { Name: "CountManyExtensions", ContainingNamespace: { Name: "AudienceTyped", ContainingNamespace.IsGlobalNamespace: true } } },
        } found ? found : null;
    }
}
