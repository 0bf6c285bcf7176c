using System.Collections.Immutable;
using AudienceTyped.Generator.Criteria;
using AudienceTyped.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Analyzers.Usage;

/// <summary>Finds comparisons that read a total of 0 as nobody.</summary>
internal sealed class ZeroTotalAnalyzer : OperationAnalyzer
{
    /// <summary>A property of the diagnostic: whether the comparison is true where the status is Counted, or where it is not.</summary>
    internal const string HoldsWhereCounted = nameof(HoldsWhereCounted);

    internal static readonly DiagnosticDescriptor Rule = CodeDescriptors.Warning("AUD2013", "A total of 0 does not mean nobody",
        "The service returns 0 for anything from nobody to 299 members, and for segments that it never counts, so this comparison does not tell nobody from somebody. {0}");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Register(OperationActions context, CriteriaTypes types)
    {
        if (types.Count is { } count)
        {
            context.RegisterOperationAction(operation => AnalyzeBinary(operation, count), OperationKind.Binary);
            context.RegisterOperationAction(operation => AnalyzePattern(operation, count), OperationKind.IsPattern);
            context.RegisterOperationAction(operation => AnalyzeProperty(operation, count), OperationKind.PropertySubpattern);
            context.RegisterOperationAction(operation => AnalyzeEquals(operation, count), OperationKind.Invocation);
            context.RegisterOperationAction(operation => AnalyzeArms(operation, count), OperationKind.SwitchExpression);
            context.RegisterOperationAction(operation => AnalyzeCases(operation, count), OperationKind.Switch);
        }
    }

    private static void AnalyzeBinary(OperationAnalysisContext context, INamedTypeSymbol count)
    {
        var binary = (IBinaryOperation)context.Operation;
        if (ZeroComparison.IsComparison(binary.OperatorKind))
        {
            bool? isCounted = IsCompared(binary.LeftOperand) ? ZeroComparison.OfBinary(binary.OperatorKind, binary.RightOperand)
                : IsCompared(binary.RightOperand) ? ZeroComparison.OfBinary(ZeroComparison.Turn(binary.OperatorKind), binary.LeftOperand)
                : null;
            Report(context, binary, isCounted);
        }

        bool IsCompared(IOperation side) => TotalReference.Is(side, count) || ZeroComparison.IsComparedWithZero(side, count);
    }

    // total.Equals(0L), 0L.Equals(total), Equals(total, 0L), Nullable.Equals(total, 0L)
    private static void AnalyzeEquals(OperationAnalysisContext context, INamedTypeSymbol count)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod.Name == "Equals"
            && (call.Instance, call.Arguments) switch
            {
                ({ } instance, [var argument]) => (instance, argument.Value),
                (null, [var first, var second]) => (first.Value, second.Value),
                _ => ((IOperation, IOperation)?)null,
            } is var (one, other))
        {
            Report(
                context,
                call,
                TotalReference.Is(one, count) ? ZeroComparison.OfBinary(BinaryOperatorKind.Equals, other)
                    : TotalReference.Is(other, count) ? ZeroComparison.OfBinary(BinaryOperatorKind.Equals, one)
                    : null);
        }
    }

    private static void AnalyzePattern(OperationAnalysisContext context, INamedTypeSymbol count)
    {
        var pattern = (IIsPatternOperation)context.Operation;
        if (TotalReference.Is(pattern.Value, count))
        {
            Report(context, pattern, ZeroComparison.OfPattern(pattern.Pattern));
        }
    }

    private static void AnalyzeProperty(OperationAnalysisContext context, INamedTypeSymbol count)
    {
        var property = (IPropertySubpatternOperation)context.Operation;

        if (property.Member is IPropertyReferenceOperation { Property.Name: "Total" } total && TotalReference.Is(total, count) && IsAsked(property))
        {
            Report(context, property, ZeroComparison.OfPattern(property.Pattern));
        }
    }

    private static void AnalyzeArms(OperationAnalysisContext context, INamedTypeSymbol count)
    {
        var choice = (ISwitchExpressionOperation)context.Operation;
        if (!TotalReference.Is(choice.Value, count))
        {
            return;
        }

        foreach (ISwitchExpressionArmOperation arm in choice.Arms.Where(static arm => arm.Guard is null))
        {
            bool? isCounted = ZeroComparison.OfPattern(arm.Pattern);
            Report(context, arm.Pattern, isCounted switch
            {
                false when IsNobody(arm.Value) => false,

                // > 0 => "reach", _ => "nobody"
                true when choice.Arms[choice.Arms.Length - 1] is { Pattern: IDiscardPatternOperation } rest && IsNobody(rest.Value) => true,
                _ => null,
            });
        }
    }

    private static void AnalyzeCases(OperationAnalysisContext context, INamedTypeSymbol count)
    {
        var choice = (ISwitchOperation)context.Operation;
        if (TotalReference.Is(choice.Value, count))
        {
            IEnumerable<ISwitchCaseOperation> sections = choice.Cases.Where(static section => section.Body.Any(IsNobody));
            foreach (ICaseClauseOperation clause in sections.SelectMany(static section => section.Clauses))
            {
                switch (clause)
                {
                    case ISingleValueCaseClauseOperation single:
                        Report(context, single.Value, ZeroComparison.OfBinary(BinaryOperatorKind.Equals, single.Value));
                        break;
                    case IPatternCaseClauseOperation { Guard: null } pattern:
                        Report(context, pattern.Pattern, ZeroComparison.OfPattern(pattern.Pattern) is false ? false : null);
                        break;
                }
            }
        }
    }

    // In a switch the result for 0 can be right, so only one that says what a 0 does not mean is found.
    private static bool IsNobody(IOperation result) => TotalInContext.SaysNobody(result.Syntax);

    private static bool IsAsked(IOperation pattern)
    {
        IOperation? parent = pattern.Parent;
        while (parent is IPatternOperation or IPropertySubpatternOperation)
        {
            parent = parent.Parent;
        }

        return parent switch
        {
            IIsPatternOperation => true,
            ISwitchExpressionArmOperation arm => IsNobody(arm.Value),
            IPatternCaseClauseOperation { Parent: ISwitchCaseOperation section } => section.Body.Any(IsNobody),
            _ => false,
        };
    }

    private static void Report(OperationAnalysisContext context, IOperation place, bool? isCounted)
    {
        if (isCounted is { } counted && !TotalInContext.IsMoreThanAQuestion(place.Syntax))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Rule,
                place.Syntax.GetLocation(),
                ImmutableDictionary<string, string?>.Empty.Add(HoldsWhereCounted, counted ? "true" : "false"),
                counted
                    ? "Use 'Status == AudienceCountStatus.Counted', which means 300 members or more."
                    : "Use 'Status != AudienceCountStatus.Counted' for anything that is not a count, or 'Status == AudienceCountStatus.Empty' for nobody."));
        }
    }
}
