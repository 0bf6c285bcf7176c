using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Criteria;

/// <summary>How criteria are joined.</summary>
internal enum Joining
{
    And,
    Or,
}

/// <summary>
/// The parts of a chain that are joined in one way, however they are nested: a long chain is nested as deeply as it is long, so it is walked
/// and not descended into.
/// </summary>
internal sealed class CriteriaChain
{
    private CriteriaChain(Joining joining, IReadOnlyList<(IOperation Part, bool IsExcepted)> parts)
    {
        Joining = joining;
        Parts = parts;
    }

    public Joining Joining { get; }

    /// <summary>The parts, as they are written; those of <c>Except</c> are excluded.</summary>
    public IReadOnlyList<(IOperation Part, bool IsExcepted)> Parts { get; }

    /// <summary>The chain; null where the operation joins nothing.</summary>
    public static CriteriaChain? Find(IOperation operation, CriteriaTypes types)
    {
        if (FindJoining(operation, types) is not { } joining)
        {
            return null;
        }

        List<(IOperation, bool)> parts = [];
        Stack<(IOperation Operation, bool IsExcepted)> pending = new();
        pending.Push((operation, false));
        while (pending.Count > 0)
        {
            (IOperation next, bool isExcepted) = pending.Pop();
            next = Operations.Strip(next);
            if (isExcepted || FindJoining(next, types) != joining)
            {
                parts.Add((next, isExcepted));
                continue;
            }

            (IOperation left, IOperation right) = SidesOf(next);
            pending.Push((right, next is IInvocationOperation { TargetMethod.Name: "Except" }));
            pending.Push((left, false));
        }

        return new CriteriaChain(joining, parts);
    }

    private static (IOperation Left, IOperation Right) SidesOf(IOperation operation) => operation switch
    {
        IBinaryOperation binary => (binary.LeftOperand, binary.RightOperand),
        ICompoundAssignmentOperation assignment => (assignment.Target, assignment.Value),
        _ => (((IInvocationOperation)operation).Instance!, ((IInvocationOperation)operation).Arguments[0].Value),
    };

    private static Joining? FindJoining(IOperation operation, CriteriaTypes types) => operation.Kind switch
    {
        OperationKind.Binary when types.IsJoining(operation) => Of(((IBinaryOperation)operation).OperatorKind),
        OperationKind.CompoundAssignment when types.IsJoining(operation) => Of(((ICompoundAssignmentOperation)operation).OperatorKind),
        OperationKind.Invocation
            when operation is IInvocationOperation { Instance: not null, Arguments.Length: 1, TargetMethod: { Name: "And" or "Or" or "Except" } method }
                && types.IsCriteria(method.ContainingType) => method.Name == "Or" ? Joining.Or : Joining.And,
        _ => null,
    };

    private static Joining? Of(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.And => Joining.And,
        BinaryOperatorKind.Or => Joining.Or,
        _ => null,
    };
}
