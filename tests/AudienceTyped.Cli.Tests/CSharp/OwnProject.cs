using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using AudienceTyped.Generator;
using AudienceTyped.Tests.Shared;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AudienceTyped.Cli.Tests;

/// <summary>A project with definition files of its own, in a folder, and the compiler with the generator as its build has them.</summary>
internal sealed class OwnProject : IDisposable
{
    // Of the compiler that the generator is built for, C# 14 is the preview.
    private static readonly CSharpParseOptions _options = new(LanguageVersion.Preview);

    private static readonly MetadataReference[] _references =
    [
        .. Net100.References.All,
        MetadataReference.CreateFromFile(typeof(TargetingCriteria).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Facet).Assembly.Location),
    ];

    /// <summary>Values that are added to types of the catalog, types and facets of the project, and rows that the build leaves out.</summary>
    public static IReadOnlyList<(string Name, string Text)> Files { get; } =
    [
        Table(
            "Skill.urns.tsv",
            "#extend Skill",
            "# id\tmember\tname\tparent\treplaced-by\talso",
            "990000001\tOurNewSkill\tOur New Skill\t-\t-\tNovelty",
            "990000002\t-\tÜber \"Skill\" */",
            "990000003\tOldSkill\tOld Skill\t-\tretired"),
        Table("more/Geo.urns.tsv", "#extend Geo", "990000101\tFirstTown\tFirst Town\t101282230", "101282230\tDeutschland\tDeutschland"),
        Table("more/Locale.urns.tsv", "#extend Locale", "xx_YY\tTestish\tTestish"),
        Table("Campus.urns.tsv", "#entity Campus", "#namespace urn:li:campus", "#id text", "north\tNorth\tNorth campus", "south\trecord\tSouth campus"),
        Table(
            "own.facets.tsv",
            "#catalog Own",
            "# member\tfacet\tentities\tstands\tvalues\ttree\tfinders\tsince\tsummary\tphrase",
            "Xyz\txyz\tSkill\tinclude,exclude\tmany\tno\t-\t-\tSkills of our own.\twith {values}",
            "Campuses\tcampuses\tCampus,Geo\tinclude,exclude\tmany\tno\t-\t-\tCampuses and places.\tat {values}"),
        Table("bin/Skill.urns.tsv", "#extend Skill", "990000009\tBuilt\tBuilt"),
    ];

    public OwnProject()
    {
        foreach ((string name, string text) in Files)
        {
            string path = Path.Combine(Folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("own").FullName;

    /// <summary>The program of a file that the tool wrote. It must compile without an error.</summary>
    public static Assembly Compile(string file)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Own" + Guid.NewGuid().ToString("N"),
            [CSharpSyntaxTree.ParseText(file, _options, cancellationToken: TestContext.Current.CancellationToken)],
            _references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        ImmutableArray<AdditionalText> files =
            [.. Files.Where(static own => !own.Name.StartsWith("bin/", StringComparison.Ordinal)).Select(static own => new OwnFile(own.Name, own.Text))];
        CSharpGeneratorDriver
            .Create([new CatalogGenerator().AsSourceGenerator()], files, _options)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation generated, out _, TestContext.Current.CancellationToken);

        // The registration would give the values to all tests of this process.
        generated = generated.RemoveSyntaxTrees(generated.SyntaxTrees.Where(static tree => tree.FilePath.Contains("Catalog.Re", StringComparison.Ordinal)));
        using MemoryStream image = new();
        var emitted = generated.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        IEnumerable<Diagnostic> errors = emitted.Diagnostics.Where(static found => found.Severity == DiagnosticSeverity.Error);
        Assert.True(emitted.Success, $"{string.Join("\n", errors.Take(10))}\n{file[..Math.Min(file.Length, 4000)]}");
        image.Position = 0;
        return new Loading().LoadFromStream(image);
    }

    /// <summary>The criteria that the properties of the only class in a file have, by their names.</summary>
    public static IReadOnlyDictionary<string, TargetingCriteria> Run(string file, string className) => Compile(file)
        .GetType(className, throwOnError: true)!
        .GetProperties(BindingFlags.Static | BindingFlags.Public)
        .ToDictionary(static property => property.Name, static property => (TargetingCriteria)property.GetValue(null)!);

    private static (string Name, string Text) Table(string name, params string[] lines) => (name, string.Join('\n', lines) + "\n");

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    // The runtime and the catalog are those of the test.
    private sealed class Loading() : AssemblyLoadContext("own", isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName assemblyName) => null;
    }
}
