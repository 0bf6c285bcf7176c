using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Criteria;

/// <summary>Tells the largest expressions of criteria from their parts, and those that are sent from those that are kept.</summary>
internal static class CriteriaRoots
{
    /// <summary>Whether the criteria are no part of larger criteria in the same expression.</summary>
    public static bool IsRoot(IOperation operation, CriteriaTypes types) => Operations.FindParent(operation) switch
    {
        IBinaryOperation or IUnaryOperation => !types.IsJoining(Operations.FindParent(operation)),
        IInvocationOperation parent => !types.IsCriteria(parent.Type) || !types.IsCriteria(parent.TargetMethod.ContainingType),
        IArgumentOperation { Parent: IInvocationOperation parent } => !types.IsCriteria(parent.Type) || !types.IsCriteria(parent.TargetMethod.ContainingType),
        _ => true,
    };

    /// <summary>Whether exactly these criteria, or their text, are sent.</summary>
    public static bool IsWhole(IOperation operation, CriteriaTypes types) => FindTaker(operation) switch
    {
        IInvocationOperation parent => IsSending(parent, types),
        IArgumentOperation { Parent: IInvocationOperation parent } => IsSending(parent, types),
        _ => false,
    };

    // A branch is sent where its choice is.
    private static IOperation? FindTaker(IOperation operation)
    {
        IOperation branch = operation;
        IOperation? parent = Operations.FindParent(branch);
        while (parent is IConditionalOperation { WhenFalse: not null, Type: not null } or ISwitchExpressionArmOperation or ISwitchExpressionOperation)
        {
            branch = parent;
            parent = Operations.FindParent(parent);
        }

        return parent;
    }

    /// <summary>The variable whose criteria an invocation sends; null where it sends none, or an expression.</summary>
    public static IOperation? FindSentReference(IInvocationOperation invocation, CriteriaTypes types)
    {
        if (!IsSending(invocation, types))
        {
            return null;
        }

        IOperation? sent = invocation.Instance is { } instance && types.IsCriteria(instance.Type) ? instance : invocation.Arguments.FirstOrDefault()?.Value;
        return sent is not null
            && Operations.Strip(sent) is (ILocalReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation) and var reference
            ? reference
            : null;
    }

    private static bool IsSending(IInvocationOperation invocation, CriteriaTypes types) => invocation.TargetMethod.Name switch
    {
        "CountAsync" => SymbolEqualityComparer.Default.Equals(invocation.TargetMethod.ContainingType, types.Client),
        "ToRestli" => types.IsCriteria(invocation.TargetMethod.ContainingType),
        _ => false,
    };
}
