using System.Collections.Immutable;
using AudienceTyped.Generator.Criteria;
using AudienceTyped.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Analyzers.Usage;

/// <summary>Finds calls of <c>Validate</c> whose findings nobody reads: it throws nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnusedFindingsAnalyzer : CodeAnalyzer
{
    internal static readonly DiagnosticDescriptor Rule = CodeDescriptors.Warning("AUD2019", "The findings are discarded",
        "'Validate' returns what is wrong with the criteria and throws nothing, so this call has no effect. Read the findings, as in 'foreach (CriteriaFinding finding in {0})'.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    private protected override void Register(CompilationStartAnalysisContext context, CriteriaTypes types) =>
        context.RegisterOperationAction(operation => Analyze(operation, types), OperationKind.ExpressionStatement);

    private static void Analyze(OperationAnalysisContext context, CriteriaTypes types)
    {
        var statement = (IExpressionStatementOperation)context.Operation;
        IOperation value = statement.Operation is IConditionalAccessOperation access ? access.WhenNotNull : statement.Operation;
        if (value is IInvocationOperation { TargetMethod: { Name: "Validate" } method }
            && CriteriaTypes.Is(method.ContainingType, types.TargetingCriteria)
            && !Statements.IsForItsException(statement)
            && !Statements.IsTried(statement.Operation))
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, statement.Operation.Syntax.GetLocation(), statement.Operation.Syntax.ToString()));
        }
    }
}
