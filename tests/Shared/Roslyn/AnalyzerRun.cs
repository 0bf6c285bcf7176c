using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AudienceTyped.Tests.Shared;

/// <summary>Runs analyzers as the compiler does.</summary>
internal static class AnalyzerRun
{
    /// <summary>What they say, in the order of the files, of the places and of the ids. An analyzer that throws fails the test.</summary>
    public static Task<IReadOnlyList<Diagnostic>> OfAsync(
        Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, params ImmutableArray<AdditionalText> files) =>
        OfAsync(compilation, analyzers, new AnalyzerOptions(files));

    /// <summary>What they say where a project has options.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> OfAsync(
        Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, AnalyzerOptions options)
    {
        CompilationWithAnalyzersOptions runOptions = new(
            options,
            onAnalyzerException: static (exception, _, _) => throw new InvalidOperationException("An analyzer has thrown.", exception),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false);
        ImmutableArray<Diagnostic> said =
            await new CompilationWithAnalyzers(compilation, analyzers, runOptions).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return
        [
            .. said
                .OrderBy(static diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .ThenBy(static diagnostic => diagnostic.Location.SourceSpan.Start)
                .ThenBy(static diagnostic => diagnostic.Id, StringComparer.Ordinal),
        ];
    }
}
