using System.Diagnostics;
using System.Globalization;
using System.Text;
using AudienceTyped.Generator.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AudienceTyped.Rules.Tests.Meaning;

public sealed class MeaningSpeedTests
{
    // Measured beside the compiler's own work on the same file, so that a busy machine slows down both. The aim is 50 ms on an idle one.
    [Fact]
    public async Task A_thousand_texts_in_a_file_take_little_beside_compiling_them()
    {
        StringBuilder members = new();
        CatalogRow[] rows = [.. CatalogRow.All.Where(static row => row.Type is "Title" or "Geo").Take(1_000)];
        foreach (CatalogRow row in rows)
        {
            members.Append(CultureInfo.InvariantCulture, $"    const string {row.Type}{row.Member} = \"{row.Urn}\"; // {row.Name}\n");
        }

        string code = $"internal static class Snippet\n{{\n{members}}}\n";
        TimeSpan shortest = TimeSpan.MaxValue;
        TimeSpan compiling = TimeSpan.MaxValue;
        for (int round = 0; round < 5; round++)
        {
            Stopwatch watch = Stopwatch.StartNew();
            Compilation compilation = Code.Compile(code);
            compilation.GetDiagnostics(TestContext.Current.CancellationToken);
            compiling = watch.Elapsed < compiling ? watch.Elapsed : compiling;
            var analyzer = new WrongMeaningAnalyzer();
            CompilationWithAnalyzers analysis = compilation.WithAnalyzers([analyzer], new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: true));
            Assert.Empty(await analysis.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken));
            TimeSpan elapsed = (await analysis.GetAnalyzerTelemetryInfoAsync(analyzer, TestContext.Current.CancellationToken)).ExecutionTime;
            shortest = elapsed < shortest ? elapsed : shortest;
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{shortest.TotalMilliseconds:F1} ms beside {compiling.TotalMilliseconds:F1} ms");
        Assert.True(shortest < 5 * compiling, $"It took {shortest.TotalMilliseconds:F1} ms beside {compiling.TotalMilliseconds:F1} ms.");
    }
}
