using Basic.Reference.Assemblies;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Benchmarks;

/// <summary>The list of completions after a dot, as an editor asks for it after a keystroke, beside that of a type of the framework.</summary>
public class CompletionBenchmarks : IDisposable
{
    private const string Before = "using AudienceTyped;\nclass Campaign\n{\n    object Target() => ";
    private const string After = ");\n}\n";

    private readonly AdhocWorkspace _workspace = new(MefHostServices.Create(MefHostServices.DefaultAssemblies));
    private Document? _document;
    private int _keystroke;

    [GlobalSetup]
    public void Setup()
    {
        Project project = _workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            "Campaigns",
            "Campaigns",
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
            parseOptions: new CSharpParseOptions(LanguageVersion.CSharp14),
            metadataReferences: [
                .. Net100.References.All,
                .. new[] { typeof(Urn), typeof(Facet) }.Select(static type => MetadataReference.CreateFromFile(type.Assembly.Location)),
            ]));
        _document = _workspace.AddDocument(project.Id, "Campaign.cs", SourceText.From(Before + After));
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _workspace.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true)]
    public Task<int> OfStringComparer() => CompleteAsync("Facet.Skills.Equals(System.StringComparer.");

    [Benchmark]
    public Task<int> OfSkill() => CompleteAsync("Facet.Skills.Is(Skill.");

    [Benchmark]
    public Task<int> OfFieldOfStudy() => CompleteAsync("Facet.FieldsOfStudy.Is(FieldOfStudy.");

    private async Task<int> CompleteAsync(string typed)
    {
        string spaces = new(' ', _keystroke++ % 2);
        Document document = _document!.WithText(SourceText.From(Before + spaces + typed + After));
        CompletionList list = await CompletionService.GetService(document)!
            .GetCompletionsAsync(document, Before.Length + spaces.Length + typed.Length)
            .ConfigureAwait(false);
        return list.ItemsList.Count > 1 ? list.ItemsList.Count : throw new InvalidOperationException("There are no completions.");
    }
}
