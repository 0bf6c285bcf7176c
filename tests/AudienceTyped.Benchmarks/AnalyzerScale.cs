using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AudienceTyped.Benchmarks;

/// <summary>What all analyzers add to the compiler's own diagnostics of large code. The runs alternate, so that what else the machine does meets all.</summary>
internal static class AnalyzerScale
{
    public const string Command = "analyzer-scale";

    private const int Runs = 5;
    private const double Patience = 8;

    private static readonly ImmutableArray<DiagnosticAnalyzer> _idle = [new IdleAnalyzer()];

    private static readonly CompilationWithAnalyzersOptions _asked = new(
        new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);

    /// <summary>The shortest of the runs, a shape a line.</summary>
    public static async Task PrintTableAsync()
    {
        await MeasureAsync(MeasuredCode.OfCriteria(20), AnalyzerBenchmarks.Analyzers).ConfigureAwait(false);
        Console.WriteLine("| shape | compiler, seconds | with an idle analyzer | with all | ratio to the compiler | ratio to idle |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|");
        foreach ((string name, string code) in LargeCode.Shapes)
        {
            (double compiler, double idle, double all) = (double.MaxValue, double.MaxValue, double.MaxValue);
            for (int run = 0; run < Runs; run++)
            {
                compiler = Math.Min(compiler, await MeasureAsync(code, []).ConfigureAwait(false));
                idle = Math.Min(idle, await MeasureAsync(code, _idle).ConfigureAwait(false));
                all = Math.Min(all, await MeasureAsync(code, AnalyzerBenchmarks.Analyzers).ConfigureAwait(false));
                if (all > Patience)
                {
                    break;
                }
            }

            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"| {name} | {compiler:F2} | {idle:F2} | {all:F2} | {all / compiler:F2} | {all / idle:F2} |"));
        }
    }

    // Processor time, which what else the machine does changes least.
    private static async Task<double> MeasureAsync(string code, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        CSharpCompilation compilation = AnalyzerBenchmarks.Compile(code);
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        TimeSpan began = process.TotalProcessorTime;
        int found = analyzers.IsEmpty
            ? compilation.GetDiagnostics().Length
            : (await new CompilationWithAnalyzers(compilation, analyzers, _asked).GetAllDiagnosticsAsync(CancellationToken.None).ConfigureAwait(false)).Length;
        process.Refresh();
        double seconds = (process.TotalProcessorTime - began).TotalSeconds;
        return found >= 0 ? seconds : throw new InvalidOperationException("Nothing was compiled.");
    }
}
