using System.Globalization;
using AudienceTyped.Generator.Analyzers.Meaning;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AudienceTyped.Rules.Tests.Meaning;

/// <summary>Runs the guard of meanings alone.</summary>
internal static class MeaningAnalysis
{
    /// <summary>What is said of members of a class, which must compile.</summary>
    public static Task<IReadOnlyList<Found>> OfMembersAsync(string members) => OfFilesAsync($$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using AudienceTyped;

        internal static class Snippet
        {
        {{members}}
        }
        """);

    /// <summary>What is said of statements.</summary>
    public static Task<IReadOnlyList<Found>> OfStatementsAsync(string statements) => OfFilesAsync(Code.Method(statements));

    public static async Task<IReadOnlyList<Found>> OfFilesAsync(params string[] files)
    {
        Compilation compilation = Code.Compile(files);
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(static diagnostic => diagnostic.ToString()));
        return await OfAsync(compilation);
    }

    public static async Task<IReadOnlyList<Found>> OfAsync(Compilation compilation)
    {
        var diagnostics = await compilation
            .WithAnalyzers([new WrongMeaningAnalyzer()], new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), static (exception, _, _) => throw new InvalidOperationException("The analyzer has thrown.", exception), concurrentAnalysis: false, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. diagnostics.OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start).Select(static diagnostic => new Found(
            diagnostic.Id,
            diagnostic.Location.SourceTree!.GetText(TestContext.Current.CancellationToken).ToString(diagnostic.Location.SourceSpan),
            diagnostic.GetMessage(CultureInfo.InvariantCulture),
            diagnostic.Severity))];
    }
}
