using System.Collections.Immutable;
using AudienceTyped.Generator.Criteria;
using AudienceTyped.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Analyzers.Usage;

/// <summary>Finds comparisons that read a total of 0 as nobody.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ZeroTotalAnalyzer : CodeAnalyzer
{
    /// <summary>A property of the diagnostic: whether the comparison is true where the status is Counted, or where it is not.</summary>
    internal const string HoldsWhereCounted = nameof(HoldsWhereCounted);

    internal static readonly DiagnosticDescriptor Rule = CodeDescriptors.Warning("AUD2013", "A total of 0 does not mean nobody",
        "The service returns 0 for anything from nobody to 299 members, and for segments that it never counts, so this comparison does not tell nobody from somebody. {0}");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    private protected override void Register(CompilationStartAnalysisContext context, CriteriaTypes types)
    {
        if (context.Compilation.GetTypeByMetadataName("AudienceTyped.AudienceCount") is { } count)
        {
            context.RegisterOperationAction(operation => AnalyzeBinary(operation, count), OperationKind.Binary);
            context.RegisterOperationAction(operation => AnalyzePattern(operation, count), OperationKind.IsPattern);
            context.RegisterOperationAction(operation => AnalyzeProperty(operation, count), OperationKind.PropertySubpattern);
        }
    }

    private static void AnalyzeBinary(OperationAnalysisContext context, INamedTypeSymbol count)
    {
        var binary = (IBinaryOperation)context.Operation;
        if (ZeroComparison.IsComparison(binary.OperatorKind))
        {
            bool? isCounted = IsTotal(binary.LeftOperand, count) ? ZeroComparison.OfBinary(binary.OperatorKind, binary.RightOperand)
                : IsTotal(binary.RightOperand, count) ? ZeroComparison.OfBinary(ZeroComparison.Turn(binary.OperatorKind), binary.LeftOperand)
                : null;
            Report(context, binary, isCounted);
        }
    }

    private static void AnalyzePattern(OperationAnalysisContext context, INamedTypeSymbol count)
    {
        var pattern = (IIsPatternOperation)context.Operation;
        if (IsTotal(pattern.Value, count))
        {
            Report(context, pattern, ZeroComparison.OfPattern(pattern.Pattern));
        }
    }

    private static void AnalyzeProperty(OperationAnalysisContext context, INamedTypeSymbol count)
    {
        var property = (IPropertySubpatternOperation)context.Operation;

        // In a switch each arm has its own result, and the one for 0 can be right.
        if (property.Member is IPropertyReferenceOperation { Property.Name: "Total" } total && IsTotal(total, count) && IsInCondition(property))
        {
            Report(context, property, ZeroComparison.OfPattern(property.Pattern));
        }
    }

    private static bool IsInCondition(IOperation pattern)
    {
        IOperation? parent = pattern.Parent;
        while (parent is IPatternOperation or IPropertySubpatternOperation)
        {
            parent = parent.Parent;
        }

        return parent is IIsPatternOperation;
    }

    private static bool IsTotal(IOperation operation, INamedTypeSymbol count) => Operations.Strip(operation) switch
    {
        IPropertyReferenceOperation { Property.Name: "Total" } total => SymbolEqualityComparer.Default.Equals(total.Property.ContainingType, count),
        IPropertyReferenceOperation { Property.Name: "Value", Instance: { } nullable } => IsTotal(nullable, count),
        IInvocationOperation { TargetMethod.Name: "GetValueOrDefault", Arguments.Length: 0, Instance: { } nullable } => IsTotal(nullable, count),
        ICoalesceOperation coalesce => Operations.FindInteger(Operations.Strip(coalesce.WhenNull)) == 0 && IsTotal(coalesce.Value, count),
        IConditionalAccessOperation access => IsTotal(access.WhenNotNull, count),
        _ => false,
    };

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
