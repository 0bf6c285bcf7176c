using System.Collections.Immutable;
using AudienceTyped.Generator.Criteria;
using AudienceTyped.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Analyzers.Usage;

/// <summary>Finds statements that discard new criteria: criteria are immutable, so such a statement has no effect.</summary>
internal sealed class DiscardedCriteriaAnalyzer : OperationAnalyzer
{
    internal static readonly DiagnosticDescriptor Rule = CodeDescriptors.Warning("AUD2011", "The criteria are discarded",
        "'{0}' returns new criteria and changes nothing, and the result is discarded. Assign it, or write '_ =' before the call if that is intended.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Register(OperationActions context, CriteriaTypes types) =>
        context.RegisterOperationAction(operation => Analyze(operation, types), OperationKind.ExpressionStatement);

    private static void Analyze(OperationAnalysisContext context, CriteriaTypes types)
    {
        var statement = (IExpressionStatementOperation)context.Operation;
        IOperation value = statement.Operation is IConditionalAccessOperation access ? access.WhenNotNull : statement.Operation;
        if (value is IInvocationOperation { TargetMethod: { IsStatic: false } method } invocation
            && types.IsCriteria(method.ReturnType)
            && (types.IsCriteria(method.ContainingType) || types.IsFacet(method.ContainingType))
            && !Statements.IsForItsException(statement)
            && !Statements.IsTried(statement.Operation))
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, statement.Operation.Syntax.GetLocation(), invocation.TargetMethod.Name));
        }
    }
}
