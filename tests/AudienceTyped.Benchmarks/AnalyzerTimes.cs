using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;

namespace AudienceTyped.Benchmarks;

/// <summary>What each analyzer by itself takes of one keystroke in a file with 100 criteria, as the compiler counts it.</summary>
internal static class AnalyzerTimes
{
    public const string Command = "analyzer-times";

    private const int WarmUps = 20;
    private const int Keystrokes = 41;

    private static readonly CompilationWithAnalyzersOptions _asked = new(
        new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true);

    /// <summary>The medians.</summary>
    public static async Task PrintTableAsync()
    {
        AnalyzerBenchmarks keyboard = new();
        keyboard.Setup();
        DiagnosticAnalyzer[] analyzers = [new IdleAnalyzer(), .. AnalyzerBenchmarks.Analyzers];
        Dictionary<DiagnosticAnalyzer, List<double>> times = analyzers.ToDictionary(static analyzer => analyzer, static _ => new List<double>());
        for (int keystroke = 0; keystroke < WarmUps + Keystrokes; keystroke++)
        {
            (CSharpCompilation compilation, SyntaxTree file) = keyboard.Type();
            CompilationWithAnalyzers analysis = new(compilation, [.. analyzers], _asked);
            await analysis
                .GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(file), filterSpan: null, CancellationToken.None)
                .ConfigureAwait(false);
            foreach (DiagnosticAnalyzer analyzer in analyzers.Where(_ => keystroke >= WarmUps))
            {
                AnalyzerTelemetryInfo telemetry = await analysis.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None).ConfigureAwait(false);
                times[analyzer].Add(telemetry.ExecutionTime.TotalMilliseconds);
            }
        }

        Console.WriteLine("| analyzer | median, milliseconds a keystroke |");
        Console.WriteLine("|---|---:|");
        foreach (DiagnosticAnalyzer analyzer in analyzers)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {analyzer.GetType().Name} | {Median(times[analyzer]):F2} |"));
        }

        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture, $"| all but the idle one | {AnalyzerBenchmarks.Analyzers.Sum(analyzer => Median(times[analyzer])):F2} |"));
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
