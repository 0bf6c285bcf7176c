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
            TotalReference totals = new(count, context.Names);
            context.RegisterOperationAction(operation => AnalyzeBinary(operation, totals), OperationKind.Binary);
            context.RegisterOperationAction(operation => AnalyzePattern(operation, totals), OperationKind.IsPattern);
            context.RegisterOperationAction(operation => AnalyzeProperty(operation, totals), OperationKind.PropertySubpattern);
            context.RegisterOperationAction(operation => AnalyzeEquals(operation, totals), OperationKind.Invocation);
            context.RegisterOperationAction(operation => AnalyzeArms(operation, totals), OperationKind.SwitchExpression);
            context.RegisterOperationAction(operation => AnalyzeCases(operation, totals), OperationKind.Switch);
        }
    }

    private static void AnalyzeBinary(OperationAnalysisContext context, TotalReference totals)
    {
        var binary = (IBinaryOperation)context.Operation;
        if (ZeroComparison.IsComparison(binary.OperatorKind))
        {
            // Whether there is a 0 is quickly told.
            if (ZeroComparison.OfBinary(binary.OperatorKind, binary.RightOperand) is { } isCounted && IsCompared(binary.LeftOperand))
            {
                Report(context, binary, isCounted);
            }
            else if (ZeroComparison.OfBinary(ZeroComparison.Turn(binary.OperatorKind), binary.LeftOperand) is { } turned && IsCompared(binary.RightOperand))
            {
                Report(context, binary, turned);
            }
        }

        bool IsCompared(IOperation side) =>
            totals.Is(side, context.CancellationToken) || ZeroComparison.IsComparedWithZero(side, totals, context.CancellationToken);
    }

    // total.Equals(0L), 0L.Equals(total), Equals(total, 0L), Nullable.Equals(total, 0L)
    private static void AnalyzeEquals(OperationAnalysisContext context, TotalReference totals)
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
                totals.Is(one, context.CancellationToken) ? ZeroComparison.OfBinary(BinaryOperatorKind.Equals, other)
                    : totals.Is(other, context.CancellationToken) ? ZeroComparison.OfBinary(BinaryOperatorKind.Equals, one)
                    : null);
        }
    }

    private static void AnalyzePattern(OperationAnalysisContext context, TotalReference totals)
    {
        var pattern = (IIsPatternOperation)context.Operation;
        if (ZeroComparison.OfPattern(pattern.Pattern) is { } isCounted && totals.Is(pattern.Value, context.CancellationToken))
        {
            Report(context, pattern, isCounted);
        }
    }

    private static void AnalyzeProperty(OperationAnalysisContext context, TotalReference totals)
    {
        var property = (IPropertySubpatternOperation)context.Operation;

        if (property.Member is IPropertyReferenceOperation { Property.Name: "Total" } total && totals.Is(total, context.CancellationToken) && IsAsked(property))
        {
            Report(context, property, ZeroComparison.OfPattern(property.Pattern));
        }
    }

    private static void AnalyzeArms(OperationAnalysisContext context, TotalReference totals)
    {
        var choice = (ISwitchExpressionOperation)context.Operation;
        if (!totals.Is(choice.Value, context.CancellationToken))
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

    private static void AnalyzeCases(OperationAnalysisContext context, TotalReference totals)
    {
        var choice = (ISwitchOperation)context.Operation;
        if (totals.Is(choice.Value, context.CancellationToken))
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
