using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using AudienceTyped.Generator;
using AudienceTyped.Generator.Analyzers;
using AudienceTyped.Generator.Analyzers.Definitions;
using AudienceTyped.Tests.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AudienceTyped.Rules.Tests;

/// <summary>Runs the analyzers of code as the compiler does.</summary>
internal static class Analysis
{
    /// <summary>All analyzers of the generator's assembly but that of definition files.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. typeof(CodeAnalyzer).Assembly.GetTypes()
            .Where(static type => type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null && type != typeof(DefinitionFileAnalyzer))
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>Each class that reports something, with what it reports: an analyzer of the compiler, or one that another runs.</summary>
    public static IReadOnlyList<(Type Type, ImmutableArray<DiagnosticDescriptor> Reported)> Reporters { get; } =
    [
        .. Analyzers
            .Where(static analyzer => analyzer is not OperationAnalyzers)
            .Select(static analyzer => (analyzer.GetType(), analyzer.SupportedDiagnostics)),
        .. OperationAnalyzers.All.Select(static analyzer => (analyzer.GetType(), analyzer.SupportedDiagnostics)),
    ];

    /// <summary>What is said of statements in a method; see <see cref="Code.Method"/> for what is in scope.</summary>
    public static Task<IReadOnlyList<Found>> OfMethodAsync(string statements) => OfFilesAsync(Code.Method(statements));

    /// <summary>What is said of whole files, which must compile.</summary>
    public static Task<IReadOnlyList<Found>> OfFilesAsync(params string[] files) => OfFilesAsync(Analyzers, files);

    /// <summary>What some analyzers say of whole files, which must compile.</summary>
    public static Task<IReadOnlyList<Found>> OfFilesAsync(ImmutableArray<DiagnosticAnalyzer> analyzers, params string[] files)
    {
        Compilation compilation = Code.Compile(files);
        Assert.Empty(
            compilation
                .GetDiagnostics(TestContext.Current.CancellationToken)
                .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
                .Select(static diagnostic => diagnostic.ToString()));
        return OfAsync(compilation, analyzers);
    }

    /// <summary>What is said of a compilation, in the order of the code.</summary>
    public static Task<IReadOnlyList<Found>> OfAsync(Compilation compilation) => OfAsync(compilation, Analyzers);

    /// <summary>What some analyzers say of a compilation.</summary>
    public static async Task<IReadOnlyList<Found>> OfAsync(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers) =>
        [.. (await AnalyzerRun.OfAsync(compilation, analyzers)).Select(static diagnostic => new Found(
            diagnostic.Id,
            diagnostic.Location.SourceTree?.GetText(TestContext.Current.CancellationToken).ToString(diagnostic.Location.SourceSpan) ?? "",
            diagnostic.GetMessage(CultureInfo.InvariantCulture),
            diagnostic.Severity))];

    public static Task<IReadOnlyList<Diagnostic>> DiagnosticsOfAsync(Compilation compilation) => AnalyzerRun.OfAsync(compilation, Analyzers);
}
