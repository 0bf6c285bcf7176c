using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Tests;

/// <summary>The module initializers by which a program knows the catalogs of all assemblies that it references.</summary>
public sealed class CatalogRegistrationTests
{
    private const string Registration = "Catalog.Registration.g.cs";
    private const string References = "Catalog.References.g.cs";

    [Fact]
    public void The_registration_of_a_catalog_is_as_it_was_reviewed() =>
        Snapshot.Match("CatalogRegistration", Run(Generation.Compile(), Samples.All)[Registration]);

    [Fact]
    public void The_registration_of_a_project_that_adds_to_a_catalog_is_as_it_was_reviewed()
    {
        Dictionary<string, string> files = Run(Reference.CompileWithSamples(), OwnFiles.All);

        Snapshot.Match("OwnCatalogRegistration", files[Registration]);
        Snapshot.Match("CatalogReferences", files[References]);
    }

    [Fact]
    public void A_project_without_definition_files_names_the_catalogs_that_it_references()
    {
        Dictionary<string, string> files = Run(Reference.CompileWithSamples(), []);

        Assert.Equal([References], files.Keys);
    }

    [Fact]
    public void A_project_without_catalogs_registers_nothing() => Assert.Empty(Run(Generation.Compile(), []));

    private static Dictionary<string, string> Run(Compilation compilation, AdditionalText[] files)
    {
        GeneratorRunResult result = Generation.CreateDriver(files)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _, TestContext.Current.CancellationToken)
            .GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        Generation.AssertCompilesClean(output);
        return result.GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText.ToString(), StringComparer.Ordinal);
    }
}
