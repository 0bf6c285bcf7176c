using System.Collections.Immutable;
using AudienceTyped.Generator;
using AudienceTyped.Generator.Definitions.Text;
using Basic.Reference.Assemblies;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Benchmarks;

/// <summary>
/// The generator as the compiler and the editor run it, beside what the compiler then does with its output:
/// parsing, binding and writing the assembly and its documentation.
/// </summary>
[MemoryDiagnoser]
public class GeneratorBenchmarks
{
    private static readonly ImmutableArray<MetadataReference> _references = [
        .. Net100.References.All, MetadataReference.CreateFromFile(typeof(Urn).Assembly.Location),
    ];

    private static readonly CSharpParseOptions _options = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    private readonly CSharpCompilation _project = Compile(["class Before;"]);
    private readonly SyntaxTree _edit = CSharpSyntaxTree.ParseText("class After;", _options);

    private DefinitionText[] _files = [];
    private DefinitionText[] _ranFiles = [];
    private DefinitionText? _changed;
    private GeneratorDriver? _fresh;
    private GeneratorDriver? _ran;
    private string[] _generated = [];

    /// <summary>Rows of all files together: a type may have 50,000 values, so 100,000 are spread over four.</summary>
    [Params(1_000, 10_000, 100_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        int types = Rows > 25_000 ? 4 : 1;
        _files = [.. Enumerable.Range(0, types).Select(number => DefinitionText.Create($"Measured{number}", Rows / types))];
        _changed = _files[0].ChangeRow();
        _fresh = CSharpGeneratorDriver.Create(
            [new CatalogGenerator().AsSourceGenerator()],
            _files,
            _options,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        _ranFiles = [.. _files.Select(static file => file.Reopen())];
        _ran = _fresh.ReplaceAdditionalTexts([.. _ranFiles]).RunGenerators(_project);
        _generated = [.. _ran.GetRunResult().GeneratedTrees.Select(static tree => tree.ToString())];
        RequireOutputs(_ran, IncrementalStepRunReason.New, types);
        RequireOutputs(UnrelatedEdit(), IncrementalStepRunReason.Cached, types);
        RequireOutputs(OneRowChanged(), IncrementalStepRunReason.Modified, 1);
    }

    [Benchmark(Baseline = true)]
    public EmitResult CompileOutput()
    {
        using var assembly = new MemoryStream();
        using var documentation = new MemoryStream();
        EmitResult result = Compile(_generated).Emit(assembly, xmlDocumentationStream: documentation);
        return result.Success ? result : throw new InvalidOperationException($"What was generated does not compile: {result.Diagnostics[0]}");
    }

    [Benchmark]
    public GeneratorDriver FirstRun() => _fresh!.ReplaceAdditionalTexts([.. _files.Select(static file => file.Reopen())]).RunGenerators(_project);

    [Benchmark]
    public GeneratorDriver UnrelatedEdit() => _ran!.RunGenerators(_project.AddSyntaxTrees(_edit));

    [Benchmark]
    public GeneratorDriver OneRowChanged() => _ran!.ReplaceAdditionalText(_ranFiles[0], _changed!.Reopen()).RunGenerators(_project);

    private static CSharpCompilation Compile(string[] sources) => CSharpCompilation.Create(
        "measured",
        sources.Select(static source => CSharpSyntaxTree.ParseText(SourceText.From(source), _options)),
        _references,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));

    private static void RequireOutputs(GeneratorDriver driver, IncrementalStepRunReason reason, int count)
    {
        IncrementalStepRunReason[] reasons = [.. driver.GetRunResult().Results.Single().TrackedOutputSteps
            .SelectMany(static step => step.Value)
            .SelectMany(static step => step.Outputs)
            .Select(static output => output.Reason)];
        if (reasons.Count(found => found == reason) != count)
        {
            throw new InvalidOperationException($"{count} outputs should be {reason}, but the outputs are: {string.Join(", ", reasons)}.");
        }
    }
}
