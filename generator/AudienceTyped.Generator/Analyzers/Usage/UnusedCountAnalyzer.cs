using System.Collections.Immutable;
using AudienceTyped.Generator.Criteria;
using AudienceTyped.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Analyzers.Usage;

/// <summary>Finds calls of the endpoint that are not awaited, and counts that are discarded.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnusedCountAnalyzer : CodeAnalyzer
{
    internal static readonly DiagnosticDescriptor Rule = CodeDescriptors.Warning("AUD2012", "The count is lost",
        "{0} Each call uses one of the requests of the day. Keep the count, as in 'var count = await …', or write '_ = await' if only the call matters.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    private protected override void Register(CompilationStartAnalysisContext context, CriteriaTypes types)
    {
        if (types.Client is { } client)
        {
            context.RegisterOperationAction(operation => Analyze(operation, client), OperationKind.ExpressionStatement);
        }
    }

    private static void Analyze(OperationAnalysisContext context, INamedTypeSymbol client)
    {
        var statement = (IExpressionStatementOperation)context.Operation;
        bool isAwaited = statement.Operation is IAwaitOperation;
        IOperation task = statement.Operation is IAwaitOperation awaited ? awaited.Operation : statement.Operation;
        if (task is IConditionalAccessOperation access)
        {
            task = access.WhenNotNull;
        }

        if (task is IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: IInvocationOperation configured })
        {
            task = configured;
        }

        if (task is IInvocationOperation { TargetMethod.Name: "CountAsync" } invocation
            && SymbolEqualityComparer.Default.Equals(invocation.TargetMethod.ContainingType, client)
            && !Statements.IsForItsException(statement))
        {
            string what = isAwaited ? "The count is awaited and then discarded." : "The call is not awaited, so its count and its errors are lost.";
            context.ReportDiagnostic(Diagnostic.Create(Rule, statement.Operation.Syntax.GetLocation(), what));
        }
    }
}
