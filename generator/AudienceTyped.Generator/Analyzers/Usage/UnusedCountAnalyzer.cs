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
        "{0}");

    private const string Advice =
        " Each call uses one of the requests of the day. Keep the count, as in 'var count = await …', or write '_ = await' if only the call matters.";

    private const string Unread =
        "The outcomes of the loop are never read. Each call uses one of the requests of the day. Read the variable, or name it '_' if only the calls matter.";

    private const string NotEnumerated = "Nothing is counted: a call of CountManyAsync counts while 'await foreach' enumerates it. Enumerate it.";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Register(OperationActions context, CriteriaTypes types)
    {
        if (types.Client is { } client)
        {
            context.RegisterOperationAction(operation => Analyze(operation, client), OperationKind.ExpressionStatement);
            context.RegisterOperationAction(AnalyzeLoop, OperationKind.Loop);
        }
    }

    private static void Analyze(OperationAnalysisContext context, INamedTypeSymbol client)
    {
        var statement = (IExpressionStatementOperation)context.Operation;
        string? what = UnreadOutcomes.IsCall(statement) ? NotEnumerated : LostCount.Describe(statement, client) is { } how ? how + Advice : null;
        if (what is not null && !Statements.IsForItsException(statement))
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, statement.Operation.Syntax.GetLocation(), what));
        }
    }

    private static void AnalyzeLoop(OperationAnalysisContext context)
    {
        if (context.Operation is IForEachLoopOperation loop && UnreadOutcomes.FindIn(loop) is { } call)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, call.Syntax.GetLocation(), Unread));
        }
    }
}
