using System.Collections.Immutable;
using AudienceTyped.Generator.Analyzers.Criteria;
using Basic.Reference.Assemblies;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Benchmarks;

/// <summary>
/// One keystroke in a file with 100 criteria: what the compiler's own diagnostics of the file take, and what all analyzers take on top,
/// as an editor asks for them. The catalog stays decoded from one keystroke to the next, as it does there.
/// </summary>
[MemoryDiagnoser]
public class AnalyzerBenchmarks
{
    private static readonly ImmutableArray<MetadataReference> _references =
    [
        .. Net100.References.All,
        MetadataReference.CreateFromFile(typeof(Urn).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Facet).Assembly.Location),
    ];

    private static readonly CSharpParseOptions _options = new(LanguageVersion.CSharp14);

    internal static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. typeof(CriteriaAnalyzer).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    private static readonly CompilationWithAnalyzersOptions _asked = new(
        new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);

    private readonly SourceText _text = SourceText.From(MeasuredCode.OfCriteria(100));
    private CSharpCompilation? _project;
    private SyntaxTree? _file;
    private int _keystroke;

    [GlobalSetup]
    public void Setup()
    {
        _project = Compile(_text.ToString());
        _file = _project.SyntaxTrees[0];
        ImmutableArray<Diagnostic> diagnostics = _project.GetDiagnostics();
        if (!diagnostics.IsEmpty)
        {
            throw new InvalidOperationException($"The code to measure does not compile: {diagnostics[0]}");
        }
    }

    /// <summary>A project of one file that references the packages.</summary>
    internal static CSharpCompilation Compile(string code) => CSharpCompilation.Create(
        "measured",
        [CSharpSyntaxTree.ParseText(code, _options, "Segments.cs")],
        _references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    [Benchmark(Baseline = true)]
    public int Compiler()
    {
        (CSharpCompilation compilation, SyntaxTree file) = Type();
        return compilation.GetSemanticModel(file).GetDiagnostics().Length;
    }

    /// <summary>What any analyzer of operations takes, before it does anything.</summary>
    [Benchmark]
    public Task<int> CompilerAndIdleAnalyzer() => AnalyzeAsync([new IdleAnalyzer()]);

    [Benchmark]
    public Task<int> CompilerAndAnalyzers() => AnalyzeAsync(Analyzers);

    private async Task<int> AnalyzeAsync(ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        (CSharpCompilation compilation, SyntaxTree file) = Type();
        SemanticModel model = compilation.GetSemanticModel(file);
        int found = model.GetDiagnostics().Length;
        return found + (await new CompilationWithAnalyzers(compilation, analyzers, _asked)
            .GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, CancellationToken.None)
            .ConfigureAwait(false)).Length;
    }

    // One more space in front of the last brace: nothing that was compiled before can be used again.
    internal (CSharpCompilation Compilation, SyntaxTree File) Type()
    {
        SyntaxTree file = _file!.WithChangedText(_text.WithChanges(new TextChange(new TextSpan(_text.Length, 0), new string(' ', 1 + (_keystroke++ % 2)))));
        return (_project!.ReplaceSyntaxTree(_file, file), file);
    }
}
