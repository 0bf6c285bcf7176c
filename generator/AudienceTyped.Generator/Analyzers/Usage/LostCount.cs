using AudienceTyped.Generator.Criteria;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Analyzers.Usage;

/// <summary>Follows a statement to the calls of the endpoint whose counts it discards.</summary>
internal static class LostCount
{
    /// <summary>How the count is lost, as a sentence; null where no count is.</summary>
    public static string? Describe(IExpressionStatementOperation statement, INamedTypeSymbol client)
    {
        IOperation task = statement.Operation is IAwaitOperation awaited ? awaited.Operation : statement.Operation;
        bool isAwaited = task != statement.Operation;
        if (task is IConditionalAccessOperation access)
        {
            task = access.WhenNotNull;
        }

        if (statement.Syntax is ExpressionStatementSyntax && task is ILocalReferenceOperation kept)
        {
            return isAwaited && IsNowhereElse(kept, client) ? "The count is awaited and then discarded." : null;
        }

        while (task is IInvocationOperation outer
            && IsAroundTask(outer.TargetMethod)
            && (outer.Instance ?? outer.Arguments.FirstOrDefault()?.Value) is { } inner)
        {
            isAwaited |= outer.TargetMethod.Name is "Wait" or "GetResult";
            task = Operations.Strip(inner);
            if (task is ILocalReferenceOperation { Type.Name: "Task" } local && isAwaited && IsNowhereElse(local, client))
            {
                return "The count is awaited and then discarded.";
            }
        }

        if (task is IInvocationOperation { TargetMethod.Name: "ContinueWith", Instance: IInvocationOperation counted } next
            && IsCount(counted, client)
            && !ReadsCount(next))
        {
            return "The continuation does not read the count, so it is lost.";
        }

        return task is IConditionalOperation or ISwitchExpressionOperation
            ? isAwaited && IsLost(task, client) ? "The count is awaited and then discarded." : null
            : task is not IInvocationOperation call ? null
            : IsCount(call, client) ? isAwaited ? "The count is awaited and then discarded." : "The call is not awaited, so its count and its errors are lost."
            : statement.Syntax is not ExpressionStatementSyntax || !IsOfTask(call.TargetMethod) || !JoinsOnlyCounts(call, client) ? null
            : isAwaited || call.TargetMethod.Name.StartsWith("Wait", StringComparison.Ordinal) ? "The counts are awaited and then discarded."
            : "The calls are not awaited, so their counts and their errors are lost.";
    }

    private static bool IsCount(IInvocationOperation call, INamedTypeSymbol client) =>
        call.TargetMethod.Name == "CountAsync" && SymbolEqualityComparer.Default.Equals(call.TargetMethod.ContainingType, client);

    // The task that a continuation is given: its Result, or the task itself given to something else, which can read it.
    private static bool ReadsCount(IInvocationOperation continuation) =>
        continuation.Arguments[0].Value is not IDelegateCreationOperation { Target: IAnonymousFunctionOperation function }
        || function.Body.Descendants().OfType<IParameterReferenceOperation>().Any(given =>
            SymbolEqualityComparer.Default.Equals(given.Parameter, function.Symbol.Parameters[0])
            && given.Parent is not IPropertyReferenceOperation { Property.Name: not "Result" });

    // task.ConfigureAwait(false), task.WaitAsync(token), task.Wait(), task.GetAwaiter().GetResult().
    private static bool IsAroundTask(IMethodSymbol method) =>
        method.Name is "ConfigureAwait" or "WaitAsync" or "AsTask" or "Unwrap" or "Wait" or "GetAwaiter" or "GetResult" && IsOfSystem(method);

    private static bool IsOfTask(IMethodSymbol method) =>
        (method.Name is "WhenAll" or "WhenAny" or "WaitAll" or "WaitAny" or "ContinueWith" && method.ContainingType.Name == "Task"
            || IsStart(method)
            || method.ContainingType.Name == "Parallel")
        && IsOfSystem(method);

    private static bool IsStart(IMethodSymbol method) => method.Name is "Run" or "StartNew" && method.ContainingType.Name is "Task" or "TaskFactory";

    private static bool IsOfSystem(IMethodSymbol method) =>
        method.ContainingNamespace.ToDisplayString().StartsWith("System.", StringComparison.Ordinal);

    private static bool JoinsOnlyCounts(IInvocationOperation call, INamedTypeSymbol client)
    {
        // What a loop goes through is not what it does.
        int first = call.TargetMethod.ContainingType.Name == "Parallel" ? call.Arguments.Length - 1 : 0;
        IOperation[] tasks = [.. call.Arguments.Skip(first).SelectMany(static argument => TasksOf(argument.Value))];
        return tasks.Length > 0 && Array.TrueForAll(tasks, task => IsLost(task, client));
    }

    private static bool IsLost(IOperation task, INamedTypeSymbol client) => Operations.Strip(task) switch
    {
        IConditionalOperation { WhenFalse: { } otherwise } choice => IsLost(choice.WhenTrue, client) && IsLost(otherwise, client),
        IThrowOperation => true,
        ISwitchExpressionOperation choice => choice.Arms.All(arm => IsLost(arm.Value, client)),
        IInvocationOperation count => IsCount(count, client),
        ILocalReferenceOperation local => IsNowhereElse(local, client),
        _ => false,
    };

    // The tasks that are written in place: an array, a list, what a lambda returns for each value.
    private static IEnumerable<IOperation> TasksOf(IOperation value) => Operations.Strip(value) switch
    {
        IArrayCreationOperation { Initializer.ElementValues: var elements } => elements.SelectMany(TasksOf),
        ICollectionExpressionOperation collection => collection.Elements.SelectMany(TasksOf),
        IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Body.Operations: { Length: 1 } body } } =>
            body[0] is IReturnOperation { ReturnedValue: { } returned } ? TasksOf(returned) : [body[0]],
        ITranslatedQueryOperation query => TasksOf(query.Operation),
        IObjectCreationOperation { Type: INamedTypeSymbol { Name: "ValueTask", IsGenericType: false }, Arguments: { Length: 1 } wrapped } =>
            TasksOf(wrapped[0].Value),
        IPropertyReferenceOperation { Property.Name: "Result", Instance: { } task } => TasksOf(task),
        IInvocationOperation { TargetMethod.Name: "GetResult", Instance: IInvocationOperation { TargetMethod.Name: "GetAwaiter", Instance: { } task } } =>
            TasksOf(task),
        IInvocationOperation { TargetMethod: var start, Arguments: var started } when IsStart(start) && IsOfSystem(start) =>
            started.SelectMany(static argument => TasksOf(argument.Value)),
        IInvocationOperation { TargetMethod.Name: "ToList" or "ToArray", Arguments: { Length: 1 } list } => TasksOf(list[0].Value),
        IInvocationOperation { TargetMethod.Name: "ToArray", Instance: { } list } => TasksOf(list),
        IInvocationOperation { TargetMethod: { Name: "Select", ContainingNamespace.Name: "Linq" }, Arguments: { Length: 2 } query } => TasksOf(query[1].Value),
        IAwaitOperation awaited => TasksOf(awaited.Operation),
        var other => other.Type?.Name is "CancellationToken" or "TimeSpan" ? [] : [other],
    };

    // A list of tasks that is filled with counts, and read nowhere but here.
    private static bool IsNowhereElse(ILocalReferenceOperation tasks, INamedTypeSymbol client)
    {
        bool hasCounts = LocalInitializers.FindSource(tasks) is { } source
            && (source.IsWhole ? TasksOf(source.Value).Any(IsCountOf) : source.IsElement && TasksOf(source.Value).All(task => IsLost(task, client)));
        IEnumerable<ILocalReferenceOperation> others = Operations.FindReferences(tasks.Local, tasks).Where(reference => reference != tasks);
        foreach (ILocalReferenceOperation reference in others.Where(static reference => !IsCounted(reference)))
        {
            if (reference.Parent is not IInvocationOperation { TargetMethod.Name: "Add", Parent: IExpressionStatementOperation } add
                || add.Instance != reference)
            {
                return false;
            }

            hasCounts |= TasksOf(add.Arguments[0].Value).All(IsCountOf);
        }

        return hasCounts;

        // How many there are says nothing of what they come to.
        static bool IsCounted(IOperation list) => list.Parent is IPropertyReferenceOperation { Property.Name: "Count" or "Length" };

        bool IsCountOf(IOperation task) => task is IInvocationOperation call && IsCount(call, client);
    }
}
