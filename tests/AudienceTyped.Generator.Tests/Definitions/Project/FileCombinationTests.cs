using CsCheck;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Tests;

/// <summary>Whatever the files of a project are called and define, what is generated compiles; what is not generated is reported.</summary>
public sealed class FileCombinationTests
{
    private static readonly string[] _types =
    [
        "Skill", "skill", "SKILL", "Geo", "Own", "OWN", "SkillExtension", "skillExtension", "SkillExtensionOftest", "FacetExtension", "PublicFacetExtension", "FacetExtensionOftest",
        "Facet", "OwnCatalog", "ownCatalog", "Catalog", "CatalogOf_test", "Registration", "Extension", "ExtensionOf", "PublicExtension", "References", "Table", "Colour",
    ];

    private static readonly Gen<string> _entityFile = Gen.Select(
        Gen.OneOf("#entity", "#entity", "#extend"),
        Gen.OneOf(_types),
        Gen.Int[100, 104],
        Gen.OneOf("internal", "public"),
        static (word, type, id, visibility) =>
        $"{word} {type}\n{(word == "#entity" ? $"#namespace urn:li:{type}\n#id integer\n" : $"#visibility {visibility}\n")}{id}\tA{id}\tA{id}\n");

    private static readonly Gen<string> _facetFile = Gen.Select(
        Gen.OneOf([.. _types, "FacetCatalog"]), Gen.OneOf(_types), Gen.OneOf("internal", "public"), static (catalog, type, visibility) =>
        $"#catalog {catalog}\n#visibility {visibility}\nOf{catalog}\tof{catalog}\t{type}\tinclude\tmany\tno\n");

    private static readonly Gen<TestFile> _file = Gen.Select(
        Gen.OneOf("a", "b", "A", "Facet", "Skill"), Gen.Bool, _entityFile, _facetFile, static (name, isFacets, entities, facets) =>
        isFacets ? new TestFile($"/own/{name}.facets.tsv", facets) : new TestFile($"/own/{name}.urns.tsv", entities));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_is_generated_compiles_and_the_rest_is_reported(bool hasReference) => await _file.Array[1, 6].SampleAsync(
        async files =>
        {
            Compilation compilation = hasReference ? Reference.CompileWithSamples() : Generation.Compile("");

            (IReadOnlyDictionary<string, string> generated, Compilation output) = Reference.Run(compilation, files);
            IReadOnlyList<Diagnostic> said = await Analysis.RunAsync(compilation, files);

            Assert.Empty(
                output
                    .GetDiagnostics()
                    .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
                    .Select(static diagnostic => diagnostic.ToString()));
            Assert.True(generated.Count > 0 || said.Count > 0, "Nothing is generated, and nothing is said.");
        },
        iter: 150);

    [Theory]
    [InlineData("SkillExtension")]
    [InlineData("FacetExtension")]
    [InlineData("PublicFacetExtension")]
    [InlineData("skillextensionOfOther")]
    public Task The_names_of_generated_classes_are_reserved(string name) => Analysis.AssertSingleAsync(
        "AUD0004", DiagnosticSeverity.Error, $"a.urns.tsv(1,9)-(1,{9 + name.Length})", "the classes with what projects add to a type have such names", new TestFile(
            "/a.urns.tsv", $"#entity {name}\n#namespace urn:li:own\n#id integer\n1\tA\tA\n"));
}
