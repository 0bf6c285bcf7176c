using AudienceTyped.Generator.Criteria;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Analyzers.Usage;

/// <summary>Recognizes the text that <c>ToRestli()</c> writes, in the query that a program puts together around it.</summary>
internal static class WrittenCriteria
{
    /// <summary>Whether the value is the text of criteria, or a local that has it.</summary>
    public static bool IsText(IOperation? value, CriteriaTypes types) => value is not null && Operations.Strip(value) switch
    {
        IInvocationOperation { TargetMethod: { Name: "ToRestli" } method } => types.IsCriteria(method.ContainingType),
        IConditionalAccessOperation access => IsText(access.WhenNotNull, types),
        ILocalReferenceOperation local => IsText(LocalInitializers.Find(local), types),
        _ => false,
    };

    /// <summary>Whether a call puts the text of criteria into a query: it is given with it, or to the next call on the same builder.</summary>
    public static bool IsPutTogether(IInvocationOperation call, CriteriaTypes types)
    {
        IOperation outermost = call;
        while (outermost.Parent is IInvocationOperation or IArgumentOperation or IConversionOperation)
        {
            outermost = outermost.Parent;
        }

        // builder.Append("…="); builder.Append(criteria.ToRestli());
        return IsTextIn(outermost, types)
            || outermost.Parent is IExpressionStatementOperation { Parent: IBlockOperation block } statement
            && block.Operations.SkipWhile(operation => operation != statement).ElementAtOrDefault(1) is IExpressionStatementOperation next
            && IsTextIn(next, types);
    }

    private static bool IsTextIn(IOperation operation, CriteriaTypes types) =>
        operation
            .DescendantsAndSelf()
            .OfType<IArgumentOperation>()
            .SelectMany(static argument => argument.Value is IArrayCreationOperation { Initializer: { } several } ? several.ElementValues : [argument.Value])
            .Any(given => IsText(given, types));
}
