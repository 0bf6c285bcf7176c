using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using AudienceTyped.Generator.Analyzers.Criteria;
using AudienceTyped.Generator.Analyzers.Definitions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AudienceTyped.Rules.Tests;

/// <summary>Runs the analyzers of code as the compiler does.</summary>
internal static class Analysis
{
    /// <summary>All analyzers of the generator's assembly but that of definition files.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. typeof(CriteriaAnalyzer).Assembly.GetTypes()
            .Where(static type => type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null && type != typeof(DefinitionFileAnalyzer))
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>What is said of statements in a method; see <see cref="Code.Method"/> for what is in scope.</summary>
    public static Task<IReadOnlyList<Found>> OfMethodAsync(string statements) => OfFilesAsync(Code.Method(statements));

    /// <summary>What is said of whole files, which must compile.</summary>
    public static Task<IReadOnlyList<Found>> OfFilesAsync(params string[] files)
    {
        Compilation compilation = Code.Compile(files);
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(static diagnostic => diagnostic.ToString()));
        return OfAsync(compilation);
    }

    /// <summary>What is said of a compilation, in the order of the code.</summary>
    public static async Task<IReadOnlyList<Found>> OfAsync(Compilation compilation) =>
        [.. (await DiagnosticsOfAsync(compilation)).Select(static diagnostic => new Found(
            diagnostic.Id,
            diagnostic.Location.SourceTree?.GetText(TestContext.Current.CancellationToken).ToString(diagnostic.Location.SourceSpan) ?? "",
            diagnostic.GetMessage(CultureInfo.InvariantCulture),
            diagnostic.Severity))];

    public static async Task<IReadOnlyList<Diagnostic>> DiagnosticsOfAsync(Compilation compilation)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: static (exception, _, _) => throw new InvalidOperationException("An analyzer has thrown.", exception),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false);
        ImmutableArray<Diagnostic> diagnostics = await new CompilationWithAnalyzers(compilation, Analyzers, options).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. diagnostics.OrderBy(static diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(static diagnostic => diagnostic.Location.SourceSpan.Start).ThenBy(static diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }
}
