using System.Collections.Immutable;
using AudienceTyped.Generator.Criteria;
using AudienceTyped.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Analyzers.Usage;

/// <summary>Finds criteria that are compared as objects, where equal criteria are rarely the same object.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReferenceComparisonAnalyzer : CodeAnalyzer
{
    internal static readonly DiagnosticDescriptor Rule = CodeDescriptors.Warning("AUD2021", "Criteria are compared by reference",
        "This asks whether both are the same object. Equal criteria that are built twice are two objects, so the answer is false for them. Use '{0}'.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    private protected override void Register(CompilationStartAnalysisContext context, CriteriaTypes types)
    {
        context.RegisterOperationAction(operation => AnalyzeCall(operation, types), OperationKind.Invocation);
        context.RegisterOperationAction(operation => AnalyzeOperator(operation, types), OperationKind.Binary);
    }

    private static void AnalyzeCall(OperationAnalysisContext context, CriteriaTypes types)
    {
        if (context.Operation is IInvocationOperation
            {
                TargetMethod: { Name: "ReferenceEquals", ContainingType.SpecialType: SpecialType.System_Object },
                Arguments: [{ Value: var left }, { Value: var right }],
            })
        {
            Report(context, left, right, types, isEqual: true);
        }
    }

    private static void AnalyzeOperator(OperationAnalysisContext context, CriteriaTypes types)
    {
        if (context.Operation is IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals, OperatorMethod: null } comparison)
        {
            Report(context, comparison.LeftOperand, comparison.RightOperand, types, comparison.OperatorKind == BinaryOperatorKind.Equals);
        }
    }

    private static void Report(OperationAnalysisContext context, IOperation left, IOperation right, CriteriaTypes types, bool isEqual)
    {
        (IOperation one, IOperation other) = (Operations.Strip(left), Operations.Strip(right));
        if (types.IsCriteria(one.Type) && SymbolEqualityComparer.Default.Equals(one.Type, other.Type))
        {
            string meant = $"{one.Syntax} {(isEqual ? "==" : "!=")} {other.Syntax}";
            context.ReportDiagnostic(Diagnostic.Create(Rule, context.Operation.Syntax.GetLocation(), meant));
        }
    }
}
