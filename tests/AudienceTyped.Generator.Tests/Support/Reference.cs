using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AudienceTyped.Generator.Tests;

/// <summary>A catalog in an assembly of its own, as a package has it.</summary>
internal static class Reference
{
    // Named before the generator runs: the class that registers the catalog has the name of the assembly.
    private static readonly Lazy<MetadataReference> _samples = new(static () => To(Run(Generation.Compile().WithAssemblyName("Catalog"), Samples.All).Output));

    /// <summary>The catalog of <see cref="Samples.All"/>.</summary>
    public static MetadataReference ToSamples => _samples.Value;

    /// <summary>A project that references the catalog. It has a file at least, else it would have no version of C#.</summary>
    public static CSharpCompilation CompileWithSamples(params string[] sources) => Generation.Compile([.. sources, ""]).AddReferences(ToSamples);

    public static MetadataReference To(Compilation compilation)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    /// <summary>The generated files by hint name, without the registration, and the compilation with all of them.</summary>
    public static (IReadOnlyDictionary<string, string> Files, Compilation Output) Run(Compilation compilation, params AdditionalText[] files) =>
        Run(((CSharpCompilation)compilation).LanguageVersion, compilation, files);

    public static (IReadOnlyDictionary<string, string> Files, Compilation Output) Run(
        LanguageVersion version, Compilation compilation, params AdditionalText[] files)
    {
        GeneratorDriver driver = Generation
            .CreateDriver(version, files)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _, TestContext.Current.CancellationToken);
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        return (
            result.GeneratedSources
                .Where(Generation.IsOfOneFile)
                .ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal),
            output);
    }
}
