using AudienceTyped.Generator.Criteria;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Analyzers.Usage;

/// <summary>Tells operations that are the total of a count from all others.</summary>
internal static class TotalReference
{
    /// <summary>The member of a count.</summary>
    public const string Name = "Total";

    // A local that is a copy of a copy is followed, and no chain is endless.
    private const int MaximumDepth = 4;

    /// <summary>Whether the operation is the total of a count, as it is, through a local, or with 0 for a missing one.</summary>
    public static bool Is(IOperation operation, INamedTypeSymbol count) => Is(operation, count, MaximumDepth);

    /// <summary>Whether the operation is a total in which 0 is put for a missing one.</summary>
    public static bool IsWithZero(IOperation operation, INamedTypeSymbol count) => Operations.Strip(operation) switch
    {
        ICoalesceOperation coalesce => IsZero(coalesce.WhenNull)
            && Operations.Strip(coalesce.Value) is not IInvocationOperation { TargetMethod.ContainingNamespace.Name: "Linq" }
            && Is(coalesce.Value, count),
        IInvocationOperation { TargetMethod.Name: "GetValueOrDefault" } call => Is(call, count),
        ILocalReferenceOperation local =>
            LocalInitializers.Find(local) is { } initial && Operations.Strip(initial) is not ILocalReferenceOperation && IsWithZero(initial, count),
        _ => false,
    };

    private static bool Is(IOperation operation, INamedTypeSymbol count, int depth) => depth > 0 && Operations.Strip(operation) switch
    {
        IPropertyReferenceOperation { Property.Name: Name } total => IsTotal(total.Property, count),
        IPropertyReferenceOperation { Property.Name: "Value", Instance: { } nullable } => Is(nullable, count, depth),
        IInvocationOperation { TargetMethod.Name: "GetValueOrDefault", Instance: { } nullable } call =>
            call.Arguments.All(static argument => IsZero(argument.Value)) && Is(nullable, count, depth),
        IInvocationOperation { TargetMethod: { Name: "Sum" or "Max" or "Min", ContainingNamespace.Name: "Linq" }, Arguments: [_, var selector] } =>
            IsUnfiltered(operation) && SelectedBy(selector.Value) is { } selected && Is(selected, count, depth),
        IInvocationOperation { TargetMethod: { Name: "ToInt64" or "ToInt32" or "ToDouble", ContainingType.Name: "Convert" }, Arguments: [var converted] } =>
            Is(converted.Value, count, depth),
        ICoalesceOperation coalesce => IsZero(coalesce.WhenNull) && Is(coalesce.Value, count, depth),
        IConditionalAccessOperation access => Is(access.WhenNotNull, count, depth),
        IConditionalAccessInstanceOperation instance => FindAccess(instance) is { } access && Is(access.Operation, count, depth),
        ILocalReferenceOperation local => LocalInitializers.FindSource(local) is { IsElement: false } source
            && (source.IsWhole ? Is(source.Value, count, depth - 1) : IsTotal(source.Path[source.Path.Count - 1].Member, count)),
        _ => false,
    };

    private static bool IsZero(IOperation operation) => Operations.FindInteger(Operations.Strip(operation)) == 0;

    // Of counts that are selected first, a sum of 0 can say just that none of them is counted.
    private static bool IsUnfiltered(IOperation sum) =>
        !Operations.Strip(sum).Descendants().Any(
            static operation => operation is IInvocationOperation { TargetMethod.Name: "Where" or "TakeWhile" or "OfType" });

    /// <summary>What a lambda of one expression returns; null for others.</summary>
    public static IOperation? SelectedBy(IOperation lambda) =>
        Operations.Strip(lambda) is IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Body.Operations: { Length: 1 } body } }
            ? (body[0] as IReturnOperation)?.ReturnedValue
            : null;

    private static IConditionalAccessOperation? FindAccess(IOperation instance)
    {
        IOperation? parent = instance.Parent;
        while (parent is not null and not IConditionalAccessOperation)
        {
            parent = parent.Parent;
        }

        return (IConditionalAccessOperation?)parent;
    }

    // Of count is { Total: var size }, a pattern names the member.
    private static bool IsTotal(ISymbol? member, INamedTypeSymbol count) =>
        member?.Name == Name && SymbolEqualityComparer.Default.Equals(member.ContainingType, count);
}
