using System.Collections.Immutable;
using System.Globalization;
using AudienceTyped.Generator;
using AudienceTyped.Generator.Analyzers.Definitions;
using AudienceTyped.Tests.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AudienceTyped.Rules.Tests;

/// <summary>The examples of the pages hold: what a page calls wrong is reported, and what it calls right is not.</summary>
public sealed class PageExampleTests
{
    // What one small file cannot show.
    private static readonly string[] _notShown = ["AUD0018", "AUD0020", "AUD0021", "AUD0022", "AUD0024", "AUD0037"];

    private static readonly ImmutableArray<AdditionalText> _ownFiles =
    [
        new OwnFile("Tool.urns.tsv", "#entity Tool\n#namespace urn:li:tool\n#id integer\n1\tHammer\tHammer\n2\tMallet\tMallet\t-\t1\n"),
        new OwnFile("own.facets.tsv", "#catalog Own\nTools\ttools\tTool\tinclude,exclude\tmany\tno\n"),
    ];

    private static readonly string _manyValues = string.Join(
        ", ", Enumerable.Range(900_000_001, 200).Select(static id => string.Create(CultureInfo.InvariantCulture, $"Geo.FromId({id})")));

    public static TheoryData<string> IdsOfCode => [.. DocumentationPage.Ids.Where(static id => id[3] is '1' or '2' or '3')];

    public static TheoryData<string> IdsOfDefinitionFiles => [.. DocumentationPage.Ids.Where(static id => id[3] == '0').Except(_notShown)];

    [Theory]
    [MemberData(nameof(IdsOfCode))]
    public async Task The_wrong_code_is_reported_and_the_right_code_is_not(string id)
    {
        DocumentationPage page = DocumentationPage.Read(id);

        IReadOnlyList<Found> wrong = await AnalyzeAsync(page.Wrong, compiles: id is not ("AUD3004" or "AUD3009" or "AUD3010"));
        IReadOnlyList<Found> right = await AnalyzeAsync(page.Right, compiles: true);

        Assert.Contains(wrong, found => found.Id == id);
        Assert.DoesNotContain(wrong, found => found.Id != id && found.Severity >= DiagnosticSeverity.Warning);
        Assert.DoesNotContain(right, found => found.Id == id || found.Severity >= DiagnosticSeverity.Warning);
    }

    [Theory]
    [MemberData(nameof(IdsOfDefinitionFiles))]
    public async Task The_wrong_file_is_reported_and_the_right_file_is_not(string id)
    {
        DocumentationPage page = DocumentationPage.Read(id);

        Assert.Equal([id], (await ReadFilesAsync(page.Wrong)).Distinct());
        Assert.Empty(await ReadFilesAsync(page.Right));
    }

    /// <summary>The statements of an example in a method, in a project that has an entity type and a facet of its own.</summary>
    internal static CSharpCompilation Compile(string example)
    {
        CSharpCompilation compilation = Code.Compile($$"""
            using System.Linq;
            using System.Threading.Tasks;
            using AudienceTyped;

            internal class Example(AudienceCountsClient client, AccessTokenProvider tokens, long id)
            {
                public TargetingCriteria criteria = null!;
                public AudienceCount count = null!, part = null!, whole = null!;
                public AudienceCount[] counts = [];
                public Title title;
                public Organization company, other;
                public MemberGroup group;
                public ProductCategory buyers;

                public async Task RunAsync()
                {
            {{example.Replace("/* and a hundred others */", _manyValues, StringComparison.Ordinal)}}
                    await Task.Yield();
                }
            }
            """);
        CSharpGeneratorDriver.Create([new CatalogGenerator().AsSourceGenerator()], _ownFiles, Code.Options)
            .RunGeneratorsAndUpdateCompilation(
                compilation, out Compilation output, out ImmutableArray<Diagnostic> diagnostics, TestContext.Current.CancellationToken);
        Assert.Empty(diagnostics);
        return (CSharpCompilation)output;
    }

    /// <summary>The ids that are reported of the definition files of an example.</summary>
    internal static async Task<IEnumerable<string>> ReadFilesAsync(string example, Compilation project) =>
        (await AnalyzerRun.OfAsync(project, [new DefinitionFileAnalyzer()], [.. Split(example)])).Select(static diagnostic => diagnostic.Id);

    private static Task<IReadOnlyList<Found>> AnalyzeAsync(string example, bool compiles)
    {
        CSharpCompilation compilation = Compile(example);
        IEnumerable<string> errors = compilation
            .GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(static diagnostic => diagnostic.ToString());
        if (compiles)
        {
            Assert.Empty(errors);
        }
        else
        {
            Assert.NotEmpty(errors);
        }

        return Analysis.OfAsync(compilation);
    }

    private static Task<IEnumerable<string>> ReadFilesAsync(string example) => ReadFilesAsync(example, Code.Compile("class Project { }"));

    // Where an example has several files, each begins with a comment that names it.
    private static IEnumerable<AdditionalText> Split(string example)
    {
        string[] parts = ("\n" + example).Split(["\n# Craft", "\n# Tool"], StringSplitOptions.None);
        return parts.Length == 1
            ? [new OwnFile(example.Contains("#catalog", StringComparison.Ordinal) ? "own.facets.tsv" : "Own.urns.tsv", example)]
            : parts.Skip(1).Select(static (part, index) => new OwnFile($"{index}.urns.tsv", part[(part.IndexOf('\n', StringComparison.Ordinal) + 1)..]));
    }
}
