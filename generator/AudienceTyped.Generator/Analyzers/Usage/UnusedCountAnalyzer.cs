using System.Collections.Immutable;
using AudienceTyped.Generator.Criteria;
using AudienceTyped.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Analyzers.Usage;

/// <summary>Finds calls of the endpoint that are not awaited, and counts that are discarded.</summary>
internal sealed class UnusedCountAnalyzer : OperationAnalyzer
{
    internal static readonly DiagnosticDescriptor Rule = CodeDescriptors.Warning("AUD2012", "The count is lost",
        "{0} Each call uses one of the requests of the day. Keep the count, as in 'var count = await …', or write '_ = await' if only the call matters.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Register(OperationActions context, CriteriaTypes types)
    {
        if (types.Client is { } client)
        {
            context.RegisterOperationAction(operation => Analyze(operation, client), OperationKind.ExpressionStatement);
        }
    }

    private static void Analyze(OperationAnalysisContext context, INamedTypeSymbol client)
    {
        var statement = (IExpressionStatementOperation)context.Operation;
        if (LostCount.Describe(statement, client) is { } what && !Statements.IsForItsException(statement))
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, statement.Operation.Syntax.GetLocation(), what));
        }
    }
}
