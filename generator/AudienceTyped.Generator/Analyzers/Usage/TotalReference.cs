using AudienceTyped.Generator.Criteria;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Analyzers.Usage;

/// <summary>Tells operations that are the total of a count from all others.</summary>
/// <param name="count">The type of a count.</param>
/// <param name="names">Follows names to what they were given.</param>
internal sealed class TotalReference(INamedTypeSymbol count, NameFollower names)
{
    /// <summary>The member of a count.</summary>
    public const string Name = "Total";

    // A local that is a copy of a copy is followed, and no chain is endless.
    private const int MaximumDepth = 4;

    private readonly TotalMembers _members = new();

    /// <summary>Whether the operation is the total of a count, as it is, through a name or a method, or with 0 for a missing one.</summary>
    public bool Is(IOperation operation, CancellationToken cancellationToken) => Is(operation, MaximumDepth, cancellationToken);

    /// <summary>The expression in which 0 is put for a total that is missing, which a name or a method may lead to; null where there is none.</summary>
    public IOperation? FindZeroed(IOperation operation, CancellationToken cancellationToken) => FindZeroed(operation, MaximumDepth, cancellationToken);

    /// <summary>What a function of one expression returns for an element; null for others.</summary>
    public IOperation? SelectedBy(IOperation function, CancellationToken cancellationToken) => Operations.Strip(function) switch
    {
        IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Body.Operations: { Length: 1 } body } } =>
            (body[0] as IReturnOperation)?.ReturnedValue,
        IDelegateCreationOperation { Target: IMethodReferenceOperation group } when _members.MayHaveTotal(group.Method, cancellationToken) =>
            names.FindBody(group, cancellationToken),
        ILocalReferenceOperation local when LocalInitializers.Find(local) is { } kept && Operations.Strip(kept) is IDelegateCreationOperation =>
            SelectedBy(kept, cancellationToken),
        _ => null,
    };

    private bool Is(IOperation operation, int depth, CancellationToken cancellationToken) => depth > 0 && Operations.Strip(operation) switch
    {
        IPropertyReferenceOperation { Property.Name: Name } total => IsTotal(total.Property),
        IPropertyReferenceOperation { Property.Name: "Value", Instance: { } nullable } => Is(nullable, depth, cancellationToken),
        IInvocationOperation { TargetMethod.Name: "GetValueOrDefault", Instance: { } nullable } call =>
            call.Arguments.All(static argument => IsZero(argument.Value)) && Is(nullable, depth, cancellationToken),
        IInvocationOperation { TargetMethod: { Name: "Sum" or "Max" or "Min", ContainingNamespace.Name: "Linq" }, Arguments: [_, var selector] } =>
            IsUnfiltered(operation)
            && SelectedBy(selector.Value, cancellationToken) is { } selected
            && Is(selected, depth, cancellationToken),
        IInvocationOperation { TargetMethod: { Name: "ToInt64" or "ToInt32" or "ToDouble", ContainingType.Name: "Convert" }, Arguments: [var converted] } =>
            Is(converted.Value, depth, cancellationToken),
        ICoalesceOperation coalesce => IsZero(coalesce.WhenNull) && Is(coalesce.Value, depth, cancellationToken),
        IConditionalOperation or ISwitchExpressionOperation => FindZeroed(operation, depth, cancellationToken) is not null,
        IConditionalAccessOperation access => Is(access.WhenNotNull, depth, cancellationToken),
        IConditionalAccessInstanceOperation instance => FindAccess(instance) is { } access && Is(access.Operation, depth, cancellationToken),
        ILocalReferenceOperation local when LocalInitializers.FindSource(local) is { IsElement: false } source
            && (source.IsWhole || IsTotal(source.Path[source.Path.Count - 1].Member)) =>
            !source.IsWhole || Is(source.Value, depth - 1, cancellationToken),
        var other => FindNext(other, cancellationToken) is { } next && Is(next, depth - 1, cancellationToken),
    };

    private IOperation? FindZeroed(IOperation operation, int depth, CancellationToken cancellationToken)
    {
        IOperation stripped = Operations.Strip(operation);
        return depth == 0 ? null : stripped switch
        {
            ICoalesceOperation coalesce => IsZero(coalesce.WhenNull)
                && Operations.Strip(coalesce.Value) is not IInvocationOperation { TargetMethod.ContainingNamespace.Name: "Linq" }
                && Is(coalesce.Value, depth, cancellationToken)
                    ? stripped
                    : null,
            IInvocationOperation { TargetMethod.Name: "GetValueOrDefault" } => Is(stripped, depth, cancellationToken) ? stripped : null,
            IConditionalOperation or ISwitchExpressionOperation => MissingChoice.Find(stripped) is var (tested, present, missing)
                && IsZero(missing)
                && Is(tested, depth, cancellationToken)
                && Is(present, depth, cancellationToken)
                    ? stripped
                    : null,
            // A sum has many operands that are locals, so those that are given something more often are not followed.
            ILocalReferenceOperation local when LocalInitializers.FindSource(local) is not { IsElement: false } source
                || (source.IsWhole && Operations.Strip(source.Value) is ILocalReferenceOperation) => null,
            _ => FindNext(stripped, cancellationToken) is { } next ? FindZeroed(next, depth - 1, cancellationToken) : null,
        };
    }

    // What a name has, or what a method returns, where it is a number and can be that of a count.
    private IOperation? FindNext(IOperation operation, CancellationToken cancellationToken)
    {
        ISymbol? member = operation switch
        {
            ILocalReferenceOperation => null,
            IInvocationOperation call => call.TargetMethod.OriginalDefinition,
            IFieldReferenceOperation { Field.IsReadOnly: true } field => field.Field,
            IPropertyReferenceOperation property => property.Property,
            _ => operation.Type,
        };
        return operation is ILocalReferenceOperation or IInvocationOperation or IFieldReferenceOperation or IPropertyReferenceOperation
            && TotalMembers.IsNumber(operation.Type)
            && (member is null || _members.MayHaveTotal(member, cancellationToken))
                ? names.FindNext(operation, null, cancellationToken)?.Operation
                : null;
    }

    private static bool IsZero(IOperation operation) => Operations.FindInteger(Operations.Strip(operation)) == 0;

    // Of counts that are selected first, a sum of 0 can say just that none of them is counted.
    private static bool IsUnfiltered(IOperation sum) =>
        !Operations.Strip(sum).Descendants().Any(
            static operation => operation is IInvocationOperation { TargetMethod.Name: "Where" or "TakeWhile" or "OfType" });

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
    private bool IsTotal(ISymbol? member) => member?.Name == Name && SymbolEqualityComparer.Default.Equals(member.ContainingType, count);
}
