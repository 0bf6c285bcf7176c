using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AudienceTyped.Generator.Tests;

/// <summary>Runs the generator as the compiler does.</summary>
internal static class Generation
{
    private static readonly MetadataReference[] _references = [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(Urn).Assembly.Location)];

    // Of the compiler that the generator is built for, C# 14 is the preview.
    private static readonly CSharpParseOptions _options = new(LanguageVersion.Preview, DocumentationMode.Diagnose);

    public static CSharpCompilation Compile(params string[] sources) => CSharpCompilation.Create(
        "test",
        sources.Select(source => Parse(source)),
        _references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: false));

    /// <summary>A project with another version of C#.</summary>
    public static CSharpCompilation CompileAs(LanguageVersion version, params string[] sources) => Compile()
        .AddSyntaxTrees(
            sources
                .Prepend("")
                .Select(
                    source => CSharpSyntaxTree.ParseText(
                        source, _options.WithLanguageVersion(version), cancellationToken: TestContext.Current.CancellationToken)));

    public static SyntaxTree Parse(string source) => CSharpSyntaxTree.ParseText(source, _options, cancellationToken: TestContext.Current.CancellationToken);

    public static GeneratorDriver CreateDriver(params AdditionalText[] files) => CreateDriver(_options.LanguageVersion, files);

    public static GeneratorDriver CreateDriver(LanguageVersion version, params AdditionalText[] files) => CSharpGeneratorDriver.Create(
        [new CatalogGenerator().AsSourceGenerator()],
        files,
        _options.WithLanguageVersion(version),
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>Whether a generated file is about one definition file, and not about all: the registration has tests of its own.</summary>
    public static bool IsOfOneFile(GeneratedSourceResult source) => source.HintName is not ("Catalog.Registration.g.cs" or "Catalog.References.g.cs");

    /// <summary>The generated files by hint name, without the registration; the generator must not have thrown.</summary>
    public static ImmutableSortedDictionary<string, string> Run(params AdditionalText[] files)
    {
        GeneratorRunResult result = CreateDriver(files).RunGenerators(Compile(), TestContext.Current.CancellationToken).GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        Assert.Empty(result.Diagnostics);
        return result.GeneratedSources
            .Where(IsOfOneFile)
            .ToImmutableSortedDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);
    }

    /// <summary>The compilation with the generated files in it.</summary>
    public static Compilation RunAndCompile(string[] sources, params AdditionalText[] files)
    {
        CreateDriver(files).RunGeneratorsAndUpdateCompilation(
            Compile(sources), out Compilation output, out ImmutableArray<Diagnostic> diagnostics, TestContext.Current.CancellationToken);
        Assert.Empty(diagnostics);
        return output;
    }

    /// <summary>Fails on any warning: a user may have turned them all into errors.</summary>
    public static void AssertCompilesClean(Compilation compilation) =>
        Assert.Empty(
            compilation
                .GetDiagnostics(TestContext.Current.CancellationToken)
                .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
                .Select(diagnostic => diagnostic.ToString()));

    public static Assembly Load(Compilation compilation)
    {
        using var image = new MemoryStream();
        using var documentation = new MemoryStream();
        var emitted = compilation.Emit(image, xmlDocumentationStream: documentation, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        image.Position = 0;
        return new AssemblyLoadContext("generated", isCollectible: true) { }.LoadFromStream(image);
    }
}
