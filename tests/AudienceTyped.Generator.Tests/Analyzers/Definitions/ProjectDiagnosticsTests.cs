using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AudienceTyped.Generator.Tests;

/// <summary>What only all files of a project together show.</summary>
public sealed class ProjectDiagnosticsTests
{
    private static readonly TestFile _skill = new("/repo/Skill.urns.tsv", Samples.Skill);

    [Fact]
    public async Task Of_two_files_of_one_entity_type_the_first_by_name_counts()
    {
        var other = new TestFile("/a/Talent.urns.tsv", Samples.SkillHeader + "1\tOther\tOther\n");

        await Analysis.AssertSingleAsync(
            "AUD0014",
            DiagnosticSeverity.Error,
            "Talent.urns.tsv(1,9)-(1,14)",
            "The entity type 'Skill' is left out: 'Skill.urns.tsv' already defines it.",
            other,
            _skill);
        Assert.Contains("Engineering", Assert.Single(Generation.Run(other, _skill)).Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Entity_types_that_differ_in_case_only_would_share_a_file()
    {
        var other = new TestFile("/repo/b.urns.tsv", Samples.Skill.Replace("#entity\tSkill", "#entity\tSKILL", StringComparison.Ordinal));

        await Analysis.AssertSingleAsync("AUD0014", DiagnosticSeverity.Error, "b.urns.tsv(1,9)-(1,14)", "'SKILL'", _skill, other);
        Assert.Single(Generation.Run(_skill, other));
    }

    [Fact]
    public async Task Two_entity_types_with_one_URN_namespace_are_generated_with_a_warning()
    {
        var other = new TestFile("/repo/Talent.urns.tsv", "#entity Talent\n#namespace urn:li:skill\n#id integer\n");

        await Analysis.AssertSingleAsync(
            "AUD0023",
            DiagnosticSeverity.Warning,
            "Talent.urns.tsv(2,12)-(2,24)",
            "The entity type 'Skill' already has the namespace 'urn:li:skill'",
            other,
            _skill);
        Assert.Equal(["Skill.g.cs", "Talent.g.cs"], Generation.Run(other, _skill).Keys);
    }

    [Fact]
    public async Task Of_two_catalogs_of_one_name_the_first_counts()
    {
        var first = new TestFile("/repo/a.facets.tsv", "#catalog Mine\nTests\ttests\tSkill\tinclude\tmany\tno\n");
        var second = new TestFile("/repo/b.facets.tsv", "#catalog Mine\nOthers\tothers\tSkill\tinclude\tmany\tno\n");

        await Analysis.AssertSingleAsync(
            "AUD0014",
            DiagnosticSeverity.Error,
            "b.facets.tsv(1,10)-(1,14)",
            "The catalog 'Mine' is left out: 'a.facets.tsv' already has that name.",
            second,
            first,
            _skill);
        Assert.DoesNotContain("Others", Generation.Run(second, first, _skill)["Facet.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_facet_of_another_file_is_not_defined_again()
    {
        var first = new TestFile("/repo/a.facets.tsv", "#catalog First\nTests\ttests\tSkill\tinclude\tmany\tno\n");
        var second = new TestFile("/repo/b.facets.tsv", "#catalog Second\nTests\tothers\tSkill\tinclude\tmany\tno\nMore\tmore\tSkill\tinclude\tmany\tno\n");

        await Analysis.AssertSingleAsync("AUD0014", DiagnosticSeverity.Error, "b.facets.tsv(2,1)-(2,6)", "'a.facets.tsv'", second, first, _skill);
        Generation.AssertCompilesClean(
            Generation.RunAndCompile(
                ["class C { object[] All = [AudienceTyped.Facet.More, AudienceTyped.SecondCatalog.Facets, AudienceTyped.FirstCatalog.Facets]; }"],
                second,
                first,
                _skill));
    }

    [Fact]
    public async Task A_catalog_is_not_named_as_an_entity_type()
    {
        var type = new TestFile("/repo/MyCatalog.urns.tsv", "#entity MyCatalog\n#namespace urn:li:my\n#id integer\n");
        var catalog = new TestFile("/repo/my.facets.tsv", "#catalog My\n");

        await Analysis.AssertSingleAsync("AUD0014", DiagnosticSeverity.Error, "my.facets.tsv(1,10)-(1,12)", "the entity type MyCatalog", type, catalog);
        Assert.Equal(["MyCatalog.g.cs"], Generation.Run(type, catalog).Keys);
    }

    [Fact]
    public void One_file_given_twice_is_one_file() => Assert.Equal(
        Generation.Run(_skill), Generation.Run(_skill, new TestFile(_skill.Path, Samples.Skill)));

    [Fact]
    public void An_entity_type_of_a_referenced_catalog_is_known()
    {
        using var image = new MemoryStream();
        Assert.True(Generation.RunAndCompile([], _skill).Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        CSharpCompilation compilation = Generation.Compile("class C { object Value = AudienceTyped.Facet.Tests.Is; }").WithAssemblyName("user");
        var facets = new TestFile("/repo/my.facets.tsv", "#catalog My\nTests\ttests\tSkill\tinclude\tmany\tno\n");

        GeneratorDriver driver = Generation.CreateDriver(facets);
        string without = Facet(driver, compilation);
        string with = Facet(driver, compilation.AddReferences(MetadataReference.CreateFromImage(image.ToArray())));

        Assert.DoesNotContain(" Tests =>", without, StringComparison.Ordinal);
        Assert.Contains("public static global::AudienceTyped.Facet<global::AudienceTyped.Skill> Tests =>", with, StringComparison.Ordinal);
    }

    // A public facet of them would not compile.
    [Theory]
    [InlineData("public readonly partial struct", "ITargetingEntity<Skill>", true)]
    [InlineData("readonly partial struct", "ITargetingEntity<Skill>", false)]
    [InlineData("public sealed class", "ITargetingEntity<Skill>", false)]
    [InlineData("public readonly partial struct", "ITargetingEntity<Other>", false)]
    [InlineData("public readonly partial struct", "System.IDisposable", false)]
    public void Of_types_written_by_hand_public_structs_are_entity_types(string declaration, string type, bool isOne) => Assert.Equal(
        isOne, AudienceTyped.Generator.Catalogs.ReferencedEntityTypes.Find(
            Generation.Compile($"namespace AudienceTyped {{ {declaration} Skill : {type} {{ }} public struct Other {{ }} }}"), "Skill") is not null);

    private static string Facet(GeneratorDriver driver, Compilation compilation) => driver
        .RunGenerators(compilation, TestContext.Current.CancellationToken).GetRunResult().Results.Single()
        .GeneratedSources.Single(source => source.HintName == "Facet.g.cs").SourceText.ToString();
}
