using System.Collections.Immutable;
using System.Globalization;
using AudienceTyped.Generator;
using AudienceTyped.Generator.Analyzers;
using AudienceTyped.Generator.Criteria;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AudienceTyped.Rules.Tests;

public sealed class OperationAnalyzersTests
{
    private const string Code = "public static class Program { public static int One() => int.Parse(\"1\"); }";

    [Fact]
    public void Each_analyzer_of_operations_is_run() => Assert.Equal(
        typeof(OperationAnalyzer).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(OperationAnalyzer)) && !type.IsAbstract)
            .Select(static type => type.Name)
            .Order(StringComparer.Ordinal),
        OperationAnalyzers.All.Select(static analyzer => analyzer.GetType().Name).Order(StringComparer.Ordinal));

    [Fact]
    public async Task One_that_fails_is_reported_and_does_not_silence_the_others()
    {
        ImmutableArray<Diagnostic> found = await new CompilationWithAnalyzers(Rules.Tests.Code.Compile(Code), [new FailingAnalyzer()], new AnalyzerOptions([]))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["AD0001", "TEST0001"], found.Select(static diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
        Assert.Contains("It fails.", found.Single(static diagnostic => diagnostic.Id == "AD0001").GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

#pragma warning disable RS1001, RS2008 // An analyzer of a test is not released.
    private sealed class FailingAnalyzer : DiagnosticAnalyzer
    {
        private static readonly DiagnosticDescriptor _call = new("TEST0001", "A call", "A call", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [_call];

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.EnableConcurrentExecution();
            context.RegisterCompilationStartAction(static start =>
            {
                OperationActions actions = new(start.Compilation, CriteriaTypes.Find(start.Compilation)!);
                actions.RegisterOperationAction(static _ => throw new InvalidOperationException("It fails."), OperationKind.Invocation);
                actions.RegisterOperationAction(
                    static operation => operation.ReportDiagnostic(Diagnostic.Create(_call, operation.Operation.Syntax.GetLocation())),
                    OperationKind.Invocation);
                actions.RegisterIn(start);
            });
        }
    }
#pragma warning restore RS1001, RS2008
}
