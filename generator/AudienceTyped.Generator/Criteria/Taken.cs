using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Criteria;

/// <summary>Finds the branch of a choice that is taken, where constants decide it: what a method returns for the argument of one call.</summary>
internal sealed class Taken(NameFollower names, Bindings? bindings, FollowingWork work, CancellationToken cancellationToken)
{
    /// <summary>The branch; null where it is not certain.</summary>
    public static BoundOperation? Find(BoundOperation choice, NameFollower names, FollowingWork work, CancellationToken cancellationToken)
    {
        Taken taken = new(names, choice.Bindings, work, cancellationToken);
        return taken.FindBranch(choice.Operation) is { } branch ? new BoundOperation(branch, choice.Bindings) : null;
    }

    private IOperation? FindBranch(IOperation choice) => choice switch
    {
        IConditionalOperation { WhenFalse: { } otherwise } conditional => Decide(conditional.Condition) switch
        {
            true => conditional.WhenTrue,
            false => otherwise,
            null => null,
        },
        ISwitchExpressionOperation arms => FindArm(arms),
        ICoalesceOperation coalesce when IsNull(coalesce.Value) => coalesce.WhenNull,
        _ => null,
    };

    private bool? Decide(IOperation condition) => Operations.Strip(condition) switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } test when IsBuiltIn(test) => Compare(test, true),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } test when IsBuiltIn(test) => Compare(test, false),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not => !Decide(not.Operand),
        var other => FindConstant(other) is { HasValue: true, Value: bool value } ? value : null,
    };

    private bool? Compare(IBinaryOperation test, bool whenEqual) => FindConstant(test.LeftOperand) is { HasValue: true, Value: var left }
        && FindConstant(test.RightOperand) is { HasValue: true, Value: var right }
        && IsComparable(left, right)
            ? Equals(left, right) == whenEqual
            : null;

    private IOperation? FindArm(ISwitchExpressionOperation arms)
    {
        if (FindConstant(arms.Value) is not { HasValue: true, Value: var value })
        {
            return null;
        }

        foreach (ISwitchExpressionArmOperation arm in arms.Arms)
        {
            bool? matches = arm.Guard is null ? Matches(arm.Pattern, value) : null;
            if (matches != false)
            {
                return matches == true ? arm.Value : null;
            }
        }

        return null;
    }

    private bool IsNull(IOperation operation) => names.Follow(new BoundOperation(operation, bindings), work, cancellationToken).Last().Operation
        is { ConstantValue: { HasValue: true, Value: null } }
        or IDefaultValueOperation { Type.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };

    private Optional<object?> FindConstant(IOperation operation) =>
        operation.ConstantValue is { HasValue: true } constant
            ? constant
            : names.Follow(new BoundOperation(operation, bindings), work, cancellationToken).Last().Operation.ConstantValue;

    // True or false where that is certain.
    private static bool? Matches(IPatternOperation pattern, object? value) => pattern switch
    {
        IDiscardPatternOperation => true,
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: var wanted } } when IsComparable(wanted, value) => Equals(wanted, value),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => Matches(either.LeftPattern, value) | Matches(either.RightPattern, value),
        INegatedPatternOperation negated => !Matches(negated.Pattern, value),
        _ => null,
    };

    private static bool IsBuiltIn(IBinaryOperation test) => test.OperatorMethod is null or { ContainingType.SpecialType: SpecialType.System_String };

    private static bool IsComparable(object? one, object? other) => one is null || other is null || one.GetType() == other.GetType();
}
