using AudienceTyped.Generator.Criteria;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Analyzers.Usage;

/// <summary>What a comparison of a count with a constant tests: that it is above 0 (true), that it is 0 (false), or something else (null).</summary>
internal static class ZeroComparison
{
    public static bool IsComparison(BinaryOperatorKind kind) => kind
        is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals
        or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual
        or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual;

    public static bool? OfBinary(BinaryOperatorKind kind, IOperation constant) => (kind, Operations.FindInteger(Operations.Strip(constant))) switch
    {
        (BinaryOperatorKind.Equals or BinaryOperatorKind.LessThanOrEqual, 0) or (BinaryOperatorKind.LessThan, 1) => false,
        (BinaryOperatorKind.NotEquals or BinaryOperatorKind.GreaterThan, 0) or (BinaryOperatorKind.GreaterThanOrEqual, 1) => true,
        _ => null,
    };

    /// <summary>Whether an operation is total.CompareTo(0), whose sign compares as the total itself does.</summary>
    public static bool IsComparedWithZero(
        IOperation operation, TotalReference totals, CancellationToken cancellationToken) => Operations.Strip(operation) switch
        {
            IConditionalAccessOperation access => IsComparedWithZero(access.WhenNotNull, totals, cancellationToken),
            IInvocationOperation { TargetMethod: { Name: "Sign", ContainingType.Name: "Math" }, Arguments: { Length: 1 } arguments } =>
                totals.Is(arguments[0].Value, cancellationToken),
            IInvocationOperation { TargetMethod: { Name: "Compare", ContainingType.Name: "Nullable" }, Arguments: { Length: 2 } arguments } =>
                Operations.FindInteger(Operations.Strip(arguments[1].Value)) == 0 && totals.Is(arguments[0].Value, cancellationToken),
            IInvocationOperation { TargetMethod.Name: "CompareTo", Arguments: { Length: 1 } arguments, Instance: { } instance } =>
                Operations.FindInteger(Operations.Strip(arguments[0].Value)) == 0 && totals.Is(instance, cancellationToken),
            _ => false,
        };

    /// <summary>The same comparison with its sides swapped.</summary>
    public static BinaryOperatorKind Turn(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThan,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThanOrEqual,
        BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThan,
        BinaryOperatorKind.GreaterThanOrEqual => BinaryOperatorKind.LessThanOrEqual,
        _ => kind,
    };

    // A null check beside it changes nothing, because null is not a count either.
    public static bool? OfPattern(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation constant => OfBinary(BinaryOperatorKind.Equals, constant.Value),
        IRelationalPatternOperation relational => OfBinary(relational.OperatorKind, relational.Value),
        INegatedPatternOperation negated => !OfPattern(negated.Pattern),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either when IsNull(either.LeftPattern) =>
            OfPattern(either.RightPattern) is false ? false : null,
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either when IsNull(either.RightPattern) =>
            OfPattern(either.LeftPattern) is false ? false : null,
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both when IsNotNull(both.LeftPattern) =>
            OfPattern(both.RightPattern),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both when IsNotNull(both.RightPattern) =>
            OfPattern(both.LeftPattern),
        _ => null,
    };

    /// <summary>Whether a pattern asks that a value is there: not null, { }, long, var.</summary>
    public static bool IsNotNull(IPatternOperation pattern) => pattern switch
    {
        INegatedPatternOperation negated => IsNull(negated.Pattern),
        IRecursivePatternOperation recursive => recursive.PropertySubpatterns.IsEmpty && recursive.DeconstructionSubpatterns.IsEmpty,
        ITypePatternOperation or IDeclarationPatternOperation => true,
        _ => false,
    };

    /// <summary>Whether a pattern asks that a value is missing.</summary>
    public static bool IsNull(IPatternOperation pattern) =>
        pattern is INegatedPatternOperation { Pattern: IRecursivePatternOperation or ITypePatternOperation } negated && IsNotNull(negated.Pattern)
        || pattern is IConstantPatternOperation { Value: var value } && Operations.IsNull(value);
}
