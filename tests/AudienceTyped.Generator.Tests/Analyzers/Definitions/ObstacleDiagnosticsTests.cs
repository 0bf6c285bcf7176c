using System.Collections.Immutable;
using System.Globalization;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Tests;

/// <summary>Projects in which generated code would not compile.</summary>
public sealed class ObstacleDiagnosticsTests
{
    [Fact]
    public Task A_project_without_the_library_is_told_once() =>
        AssertToldOnceAsync(
            Generation.Compile("class C;").WithReferences(Net100.References.All),
            LanguageVersion.Preview,
            "does not reference the library AudienceTyped. Add a reference");

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp10)]
    public Task A_project_in_an_old_language_is_told_once(LanguageVersion version) =>
        AssertToldOnceAsync(Generation.CompileAs(version, "class C { }"), version, "the project uses a C# version before 11, which generated code requires");

    [Theory]
    [InlineData(LanguageVersion.CSharp11, NullableContextOptions.Disable)]
    [InlineData(LanguageVersion.CSharp11, NullableContextOptions.Enable)]
    [InlineData(LanguageVersion.CSharp12, NullableContextOptions.Warnings)]
    [InlineData(LanguageVersion.CSharp13, NullableContextOptions.Annotations)]
    public async Task From_CSharp_11_on_the_catalog_compiles(LanguageVersion version, NullableContextOptions nullable)
    {
        CSharpCompilation compilation = Generation.CompileAs(version, "class C { object Value = AudienceTyped.Facet.Skills.Is(AudienceTyped.Skill.Sales); }");
        compilation = compilation.WithOptions(compilation.Options.WithNullableContextOptions(nullable));

        Generation
            .CreateDriver(version, Samples.All)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out ImmutableArray<Diagnostic> _, TestContext.Current.CancellationToken);

        Generation.AssertCompilesClean(output);
        Assert.Empty(await Analysis.RunAsync(compilation, Samples.All));
    }

    [Fact]
    public async Task It_is_told_too_where_the_first_file_cannot_be_read() => Assert.Equal(
        ["AUD0001", "AUD0022"],
        (await Analysis.RunAsync(
            Generation.Compile("class C;").WithReferences(Net100.References.All), new TestFile("/a.urns.tsv", text: (SourceText?)null), Samples.All[0]))
            .Select(diagnostic => diagnostic.Id)
            .Order());

    [Fact]
    public async Task A_project_without_definition_files_is_told_nothing() =>
        Assert.Empty(await Analysis.RunAsync(Generation.Compile("class C;").WithReferences(Net100.References.All), new TestFile("/notes.tsv", "17")));

    private static async Task AssertToldOnceAsync(CSharpCompilation compilation, LanguageVersion version, string messagePart)
    {
        Diagnostic diagnostic = Assert.Single(await Analysis.RunAsync(compilation, Samples.All));
        Assert.Equal("AUD0022", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Equal("/repo/Geo.urns.tsv", diagnostic.Location.GetLineSpan().Path);
        Assert.Contains(messagePart, diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Empty(
            Generation.CreateDriver(version, Samples.All).RunGenerators(compilation, TestContext.Current.CancellationToken).GetRunResult().GeneratedTrees);
    }
}
