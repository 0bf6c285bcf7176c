using System.Collections.Immutable;
using AudienceTyped.Generator.Criteria;
using AudienceTyped.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Analyzers.Usage;

/// <summary>Finds sums and divisors in which 0 is put for a total that is missing.</summary>
internal sealed class MissingTotalAnalyzer : OperationAnalyzer
{
    internal static readonly DiagnosticDescriptor Rule = CodeDescriptors.Info("AUD2017", "A missing total counts as 0",
        "A total that is missing, or of fewer than 300 members, {0}.");

    private const string Sum = "adds 0, so the sum is too small. Add only counts whose Status is Counted, and say how many are left out";
    private const string Divisor = "makes this a division by 0. Divide only if Status is Counted";
    private const string Difference = "counts as 0, so the difference is wrong. Subtract only if the Status of both is Counted";
    private const string Smallest = "counts as 0, which is then the smallest. Compare only counts whose Status is Counted";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Register(OperationActions context, CriteriaTypes types)
    {
        if (types.Count is { } count)
        {
            NameFollower names = context.Names;
            TotalReference totals = new(count, names);
            context.RegisterOperationAction(operation => AnalyzeBinary(operation, totals), OperationKind.Binary);
            context.RegisterOperationAction(operation => AnalyzeAssignment(operation, totals), OperationKind.CompoundAssignment);
            context.RegisterOperationAction(operation => AnalyzeCall(operation, totals, names), OperationKind.Invocation);
        }
    }

    private static void AnalyzeBinary(OperationAnalysisContext context, TotalReference totals)
    {
        var binary = (IBinaryOperation)context.Operation;
        if (binary.OperatorKind is BinaryOperatorKind.Divide or BinaryOperatorKind.Remainder)
        {
            Report(context, Divisor, binary.RightOperand, totals);
        }
        else if (binary.OperatorKind == BinaryOperatorKind.Subtract)
        {
            IOperation? operand = totals.FindZeroed(binary.RightOperand, context.CancellationToken) is not null ? binary.RightOperand : binary.LeftOperand;
            Report(context, Difference, operand, totals);
        }
        else if (binary is { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: not SpecialType.System_String }
            && Operations.FindParent(binary) is not IBinaryOperation { OperatorKind: BinaryOperatorKind.Add })
        {
            // A sum is told once, at its first such operand.
            Report(context, Sum, OperandsOf(binary).FirstOrDefault(operand => totals.FindZeroed(operand, context.CancellationToken) is not null), totals);
        }
    }

    private static void AnalyzeAssignment(OperationAnalysisContext context, TotalReference totals)
    {
        var assignment = (ICompoundAssignmentOperation)context.Operation;
        string? effect = assignment.OperatorKind switch
        {
            BinaryOperatorKind.Add => Sum,
            BinaryOperatorKind.Subtract => Difference,
            BinaryOperatorKind.Divide or BinaryOperatorKind.Remainder => Divisor,
            _ => null,
        };
        if (effect is not null)
        {
            Report(context, effect, assignment.Value, totals);
        }
    }

    private static void AnalyzeCall(OperationAnalysisContext context, TotalReference totals, NameFollower names)
    {
        var call = (IInvocationOperation)context.Operation;
        IMethodSymbol method = call.TargetMethod;
        if (method is { ContainingNamespace.Name: "Linq", Name: "Sum" or "Average" or "Min" or "MinBy" })
        {
            // counts.Sum(count => count.Total ?? 0); what is selected elsewhere is told where it is added.
            IOperation? number = new SelectedNumbers(totals, names, context.CancellationToken).Find(call);
            SyntaxNode? place = number is null || call.Syntax.Span.Contains(number.Syntax.Span) ? null : call.Syntax;
            Report(context, method.Name is "Min" or "MinBy" ? Smallest : Sum, number, totals, place);
        }
        else if (method is { Name: "Min", ContainingType.Name: "Math" } && call.Arguments is [{ Value: var one }, { Value: var other }]
            && (IsResultSoFar(one, call) || totals.FindZeroed(one, context.CancellationToken) is not null))
        {
            Report(context, Smallest, other, totals);
        }
        else if (method is { Name: "Add", ContainingType.Name: "Interlocked" } && call.Arguments is [_, { Value: var added }])
        {
            Report(context, Sum, added, totals);
        }
    }

    // smallest = Math.Min(smallest, …), counts.Aggregate((smallest, count) => Math.Min(smallest, …))
    private static bool IsResultSoFar(IOperation operand, IInvocationOperation call) => Operations.Strip(operand) switch
    {
        ILocalReferenceOperation local => Operations.FindParent(call) is ISimpleAssignmentOperation { Target: ILocalReferenceOperation target }
            && SymbolEqualityComparer.Default.Equals(local.Local, target.Local),
        IParameterReferenceOperation parameter =>
            parameter.Parameter is { Ordinal: 0, ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } },
        _ => false,
    };

    private static void Report(OperationAnalysisContext context, string effect, IOperation? operand, TotalReference totals, SyntaxNode? place = null)
    {
        if (operand is not null
            && totals.FindZeroed(operand, context.CancellationToken) is { Syntax: var zeroed }
            && !HandledTotals.IsIn(operand.Syntax, zeroed)
            && (place is null || !HandledTotals.IsIn(place, zeroed)))
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, (place ?? Operations.Strip(operand).Syntax).GetLocation(), effect));
        }
    }

    private static IEnumerable<IOperation> OperandsOf(IOperation sum) =>
        Operations.Strip(sum) is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } binary
        ? OperandsOf(binary.LeftOperand).Concat(OperandsOf(binary.RightOperand))
        : [sum];
}
