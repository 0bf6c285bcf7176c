using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AudienceTyped.Generator.Tests;

public sealed class ExtensionTests
{
    private const string Use =
        "using AudienceTyped; class C { object[] Values => [Skill.OurNewSkill, Skill.Sales, Locale.GermanAustria, StaffCountRange.From3To4, Facet.Xyz.Is(Skill.OurNewSkill), Facet.Skills, Facet.OurPlaces.Is(Locale.GermanAustria), OwnCatalog.Facets, Skill.Ours, Geo.Montmartre, Geo.Hills, Geo.OldWorld]; }";

    [Theory]
    [InlineData("SkillExtension", "Skill.Extension.g.cs")]
    [InlineData("LocaleExtension", "Locale.PublicExtension.g.cs")]
    [InlineData("StaffCountRangeExtension", "StaffCountRange.Extension.g.cs")]
    [InlineData("GeoExtension", "Geo.Extension.g.cs")]
    [InlineData("FacetExtension", "Facet.Extension.g.cs")]
    [InlineData("OwnCatalog", "OwnCatalog.g.cs")]
    public void Generated_extensions_are_as_they_were_reviewed(string name, string fileName) =>
        Snapshot.Match(name, Reference.Run(Reference.CompileWithSamples(), OwnFiles.All).Files[fileName]);

    [Fact]
    public void Members_that_are_added_read_like_those_of_the_catalog() =>
        Generation.AssertCompilesClean(Reference.Run(Reference.CompileWithSamples(Use), OwnFiles.All).Output);

    [Fact]
    public void In_an_older_language_they_are_members_of_a_plain_class()
    {
        const string Older =
            "using AudienceTyped; class C { object[] Values => new object[] { SkillExtension.OurNewSkill, LocaleExtensionOftest.GermanAustria, FacetExtension.Xyz.Is(SkillExtension.OurNewSkill), OwnCatalog.Facets }; }";
        CSharpCompilation compilation = Generation.CompileAs(LanguageVersion.CSharp13, Older).AddReferences(Reference.ToSamples);

        (IReadOnlyDictionary<string, string> files, Compilation output) = Reference.Run(LanguageVersion.CSharp13, compilation, OwnFiles.All);

        Generation.AssertCompilesClean(output);
        Assert.DoesNotContain(files.Values, file => file.Contains("extension(", StringComparison.Ordinal));
        Assert.Contains("global::AudienceTyped.FacetExtension.Xyz,", files["OwnCatalog.g.cs"], StringComparison.Ordinal);
        Snapshot.Match("SkillExtensionInCSharp13", files["Skill.Extension.g.cs"]);
    }

    [Theory]
    [InlineData("internal")]
    [InlineData("public")]
    public void Two_projects_that_extend_one_type_do_not_clash(string visibility)
    {
        TestFile Extend(string member, int id) => new("/a/Skill.urns.tsv", $"#extend Skill\n#visibility {visibility}\n{id}\t{member}\t{member}\n");
        Compilation first = Reference.Run(Reference.CompileWithSamples().WithAssemblyName("First.One"), Extend("OfFirst", 901)).Output;
        string[] use = visibility == "public" ? ["Skill.OfFirst", "Skill.OfSecond", "Skill.Sales"] : ["Skill.OfSecond", "Skill.Sales"];

        CSharpCompilation second = Reference
            .CompileWithSamples($"using AudienceTyped; class C {{ Skill[] Values => [{string.Join(", ", use)}]; }}")
            .WithAssemblyName("Second")
            .AddReferences(Reference.To(first));

        Generation.AssertCompilesClean(Reference.Run(second, Extend("OfSecond", 902)).Output);
    }

    [Fact]
    public void A_type_that_no_reference_has_is_defined()
    {
        (IReadOnlyDictionary<string, string> files, Compilation output) = Reference.Run(
            Reference.CompileWithSamples(), new TestFile(
                "/a/AdSegment.urns.tsv", "#entity AdSegment\n#namespace urn:li:adSegment\n#id integer\n5\tSpring\tSpring\n"));

        Assert.Equal(["AdSegment.g.cs"], files.Keys);
        Generation.AssertCompilesClean(output);
    }

    [Fact]
    public void A_facet_that_the_catalog_has_is_not_generated_again()
    {
        (IReadOnlyDictionary<string, string> files, Compilation output) = Reference.Run(
            Reference.CompileWithSamples(), new TestFile(
                "/a/own.facets.tsv",
                "#catalog Own\nSkills\tothers\tSkill\tinclude\tmany\tno\nOthers\tskills\tSkill\tinclude\tmany\tno\nXyz\txyz\tSkill\tinclude\tmany\tno\n"));

        Generation.AssertCompilesClean(output);
        Assert.DoesNotContain("Others", files["Facet.Extension.g.cs"], StringComparison.Ordinal);
        Assert.Contains("Xyz", files["Facet.Extension.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_to_a_project_is_as_good_as_one_to_an_assembly()
    {
        Compilation catalog = Generation.RunAndCompile([], Samples.All).WithAssemblyName("Catalog");
        CSharpCompilation project = Generation.Compile(Use).AddReferences(catalog.ToMetadataReference());

        Generation.AssertCompilesClean(Reference.Run(project, OwnFiles.All).Output);
    }
}
