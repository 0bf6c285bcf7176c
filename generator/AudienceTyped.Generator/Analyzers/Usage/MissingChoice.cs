using AudienceTyped.Generator.Criteria;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Analyzers.Usage;

/// <summary>A choice by whether a value is there: <c>total.HasValue ? total.Value : 0</c>, <c>total is { } size ? size : 0</c>.</summary>
/// <param name="Tested">The value that may be missing.</param>
/// <param name="WhenPresent">The result where it is there.</param>
/// <param name="WhenMissing">The result where it is not.</param>
internal sealed record MissingChoice(IOperation Tested, IOperation WhenPresent, IOperation WhenMissing)
{
    /// <summary>The choice; null where it is by something else.</summary>
    public static MissingChoice? Find(IOperation choice) => choice switch
    {
        IConditionalOperation { WhenFalse: { } otherwise } conditional => FindTest(conditional.Condition) switch
        {
            (var tested, true) => new MissingChoice(tested, conditional.WhenTrue, otherwise),
            (var tested, false) => new MissingChoice(tested, otherwise, conditional.WhenTrue),
            null => null,
        },
        ISwitchExpressionOperation { Value: var tested, Arms: [{ Guard: null } first, { Guard: null } second] } =>
            ZeroComparison.IsNull(first.Pattern) ? new MissingChoice(tested, second.Value, first.Value)
            : ZeroComparison.IsNotNull(first.Pattern) ? new MissingChoice(tested, first.Value, second.Value)
            : null,
        _ => null,
    };

    private static (IOperation Tested, bool IsPresent)? FindTest(IOperation condition) => Operations.Strip(condition) switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => FindTest(not.Operand) is var (tested, isPresent) ? (tested, !isPresent) : null,
        IPropertyReferenceOperation { Property.Name: "HasValue", Instance: { } tested } => (tested, true),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } test when Operations.IsNull(test.RightOperand) =>
            (test.LeftOperand, test.OperatorKind == BinaryOperatorKind.NotEquals),
        IIsPatternOperation test when ZeroComparison.IsNull(test.Pattern) => (test.Value, false),
        IIsPatternOperation test when ZeroComparison.IsNotNull(test.Pattern) => (test.Value, true),
        IIsTypeOperation { ValueOperand: var tested, IsNegated: false } => (tested, true),
        _ => null,
    };
}
