using System.Collections.Immutable;
using System.Globalization;
using AudienceTyped.Generator;
using AudienceTyped.Generator.Analyzers.Meaning;
using AudienceTyped.Tests.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AudienceTyped.Rules.Tests.Meaning;

public sealed class UnknownMemberAnalyzerTests
{
    private const string Id = "AUD3009";
    private const string OwnSkills = "#extend Skill\n990001\tOurValue\tOur Value\n990002\tTheirValue\tTheir Value\n#set OurSet 990001, 990002\n";

    // Names that TryFind knows, or that mean the same: nothing else can be meant.
    [Theory]
    [InlineData("Geo.UK", "Geo.UnitedKingdom")]
    [InlineData("Geo.USA", "Geo.UnitedStates")]
    [InlineData("Geo.CA", "Geo.Canada")]
    [InlineData("Geo.munich", "Geo.Munich")]
    [InlineData("Geo.MunichBavariaGermany", "Geo.Munich")]
    [InlineData("Geo.Korea", "Geo.SouthKorea")]
    [InlineData("Geo.UnitedState", "Geo.UnitedStates")]
    [InlineData("Title.CEO", "Title.ChiefExecutiveOfficer")]
    [InlineData("Title.Developers", "Title.Developer")]
    [InlineData("Skill.SEO", "Skill.SearchEngineOptimization")]
    [InlineData("Skill.Cplusplus", "Skill.CPlusPlus")]
    [InlineData("Seniority.VicePresident", "Seniority.Vp")]
    [InlineData("StaffCountRange._51To200", "StaffCountRange.From51To200")]
    [InlineData("Locale.enUS", "Locale.EnglishUnitedStates")]
    [InlineData("Locale.en_US", "Locale.EnglishUnitedStates")]
    public async Task A_value_under_another_member_is_named(string written, string meant) =>
        Assert.Equal($"The catalog has no {written}. Did you mean {meant}?", await ExplainAsync(written));

    [Theory]
    [InlineData("Skill.Pythn", "Skill.Python", "Pythn")]
    [InlineData("Skill.Slaes", "Skill.Sales", "Slaes")]
    [InlineData("Skill.Docker", "Skill.DockerProducts", "Docker")]
    [InlineData("Industry.Software", "Industry.SoftwareDevelopment", "Software")]
    [InlineData("Geo.MunichGermany", "Geo.Munich", "\"Munich Germany\"")]
    [InlineData("Geo.SanFransisco", "Geo.SanFrancisco", "\"San Fransisco\"")]
    [InlineData("Geo.EuropeanEconomicAreaAndSwitzerlnd", "Geo.EuropeanEconomicAreaAndSwitzerland", "\"European Economic Area And Switzerlnd\"")]
    [InlineData("Skill.Knwon", "Skill.Known", "Knwon")]
    [InlineData("Skill.Content", "Skill.ContentStrategy or Skill.ContentMarketing", "Content")]
    public async Task What_is_near_is_asked_for_and_the_command_is_told(string written, string meant, string name) => Assert.Equal(
        $"The catalog has no {written}. Did you mean {meant}? To add another value to the project, run 'audience add {written.Split('.')[0]} {name}'.",
        await ExplainAsync(written));

    [Theory]
    [InlineData("Skill.Kubernetes", "Kubernetes")]
    [InlineData("Skill.DeepLearning", "\"Deep Learning\"")]
    [InlineData("Skill.SaaS", "SaaS")]
    [InlineData("Skill.Rust", "Rust")]
    [InlineData("Skill.Marketing", "Marketing")]
    [InlineData("Industry.Services", "Services")]
    [InlineData("Organization.StarlingBank", "\"Starling Bank\"")]
    [InlineData("Geo.Saxony2", "Saxony2")]
    public async Task What_is_near_nothing_or_near_too_much_gets_the_command(string written, string name) => Assert.Equal(
        $"The catalog has no {written}. To add it to the project, run 'audience add {written.Split('.')[0]} {name}'.", await ExplainAsync(written));

    [Theory]
    [InlineData("Gender.Man", "The catalog has no Gender.Man, and it has every value that LinkedIn has. The values are Female, Male.")]
    [InlineData("Seniority.Mangaer", "The catalog has no Seniority.Mangaer. Did you mean Seniority.Manager?")]
    [InlineData(
        "AgeRange.From18To25",
        "The catalog has no AgeRange.From18To25, and it has every value that LinkedIn has. The values are From18To24, From25To34, From35To54, From55.")]
    public async Task A_complete_catalog_can_get_no_other_value(string written, string message) => Assert.Equal(message, await ExplainAsync(written));

    [Theory]
    [InlineData("Facet.Geos", "The catalog has no Facet.Geos. Did you mean Facet.Locations?")]
    [InlineData("Facet.Skill", "The catalog has no Facet.Skill. Did you mean Facet.Skills?")]
    [InlineData("Facet.GrowthRate", "The catalog has no Facet.GrowthRate. Did you mean Facet.GrowthRates?")]
    [InlineData(
        "Facet.Certifications",
        "The catalog has no Facet.Certifications. If LinkedIn has a facet of that name, write Facet.Custom(\"urn:li:adTargetingFacet:certifications\").")]
    [InlineData("Facet.Company", "The catalog has no Facet.Company. Companies are values of several facets: ")]
    public async Task A_facet_is_explained_too(string written, string message) =>
        Assert.StartsWith(message, await ExplainAsync(written), StringComparison.Ordinal);

    [Theory]
    [InlineData("_ = Facet.Skills.Is(Skill.Pythn);")]
    [InlineData("_ = Facet.Skills.IsAnyOf(Skill.Python, Skill.Pythn) & all;")]
    [InlineData("_ = Skill.Pythn.Urn;")]
    [InlineData("_ = skills.Where(one => one == Skill.Pythn);")]
    [InlineData("Skill[] listed = [Skill.Pythn, .. skills];")]
    [InlineData("_ = flag ? Skill.Pythn : Skill.Sql;")]
    [InlineData("Unknown(Skill.Pythn);")]
    [InlineData("_ = $\"{Skill.Pythn}\";")]
    [InlineData("_ = new { Skill.Pythn };")]
    [InlineData("_ = skill switch { Skill.Pythn => 1, _ => 0 };")]
    [InlineData("_ = AudienceTyped.Skill.Pythn;")]
    [InlineData("_ = global::AudienceTyped.Skill.Pythn;")]
    public async Task It_is_explained_once_wherever_it_is(string statements)
    {
        Found found = Assert.Single(await Analysis.OfAsync(Code.Compile(Code.Method(statements))), static found => found.Id == Id);

        Assert.Equal(("Pythn", DiagnosticSeverity.Error), (found.Text, found.Severity));
        Assert.Contains("Did you mean Skill.Python?", found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("_ = string.Pythn;")]
    [InlineData("_ = skill.Pythn;")]
    [InlineData("_ = AnyOf.Pythn;")]
    [InlineData("_ = Other.Pythn;")]
    [InlineData("_ = Other.Skill.Pythn;")]
    [InlineData("_ = Skill.;")]
    [InlineData("_ = Skill.Pythn();")]
    [InlineData("_ = Skill.Pythn<int>;")]
    [InlineData("_ = Skill.Python.Pythn;")]
    [InlineData("int wrong = Skill.Python;")]
    public async Task What_is_not_of_a_catalog_is_left_to_the_compiler(string statements)
    {
        Compilation compilation = Code.Compile(Code.Method(statements), "public static class Other { public struct Skill; }");

        Assert.Contains(compilation.GetDiagnostics(TestContext.Current.CancellationToken), static said => said.Severity == DiagnosticSeverity.Error);
        Assert.DoesNotContain(await Analysis.OfAsync(compilation), static found => found.Id == Id);
    }

    [Theory]
    [InlineData("OurValue")]
    [InlineData("OurSet")]
    public async Task A_member_of_the_project_needs_its_namespace(string member)
    {
        string code = $"internal static class Snippet {{ public static object Value => AudienceTyped.Skill.{member}; }}";

        Assert.Equal(
            $"{member}: Skill.{member} is an extension member: a definition file adds it to Skill, and it is found only where its namespace is imported. Add 'using AudienceTyped;'.",
            Assert.Single(await ExplainInProjectAsync(code, LanguageVersion.Preview, ("Own.urns.tsv", OwnSkills))));
        Assert.Empty(await ExplainInProjectAsync("using AudienceTyped;\n" + code, LanguageVersion.Preview, ("Own.urns.tsv", OwnSkills)));
    }

    [Fact]
    public async Task In_an_older_language_the_class_that_has_the_member_is_named()
    {
        const string Code = "using AudienceTyped;\ninternal static class Snippet { public static object Value => Skill.OurValue; }";

        Assert.Equal(
            "OurValue: The catalog has no Skill.OurValue. Did you mean SkillExtension.OurValue?",
            Assert.Single(await ExplainInProjectAsync(Code, LanguageVersion.CSharp13, ("Own.urns.tsv", OwnSkills))));
    }

    [Fact]
    public async Task A_value_that_the_project_has_is_near_too()
    {
        const string Code = "using AudienceTyped;\ninternal static class Snippet { public static object Value => Skill.OurValu; }";

        Assert.StartsWith(
            "OurValu: The catalog has no Skill.OurValu. Did you mean Skill.OurValue?",
            Assert.Single(await ExplainInProjectAsync(Code, LanguageVersion.Preview, ("Own.urns.tsv", OwnSkills))),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?\tKubernetes\tKubernetes\n")]
    [InlineData("?\t-\tKubernetes\n")]
    public async Task A_row_without_an_id_is_to_be_resolved(string row)
    {
        const string Code = "using AudienceTyped;\ninternal static class Snippet { public static object Value => Skill.Kubernetes; }";

        Assert.Equal(
            "Kubernetes: The catalog has no Skill.Kubernetes yet, because its row in 'Own.urns.tsv' has no id. Run 'audience add --resolve', which asks LinkedIn for it.",
            Assert.Single(
                await ExplainInProjectAsync(
                    Code, LanguageVersion.Preview, ("Titles.urns.tsv", "#extend Title\n?\tKubernetes\tOther\n"), ("Own.urns.tsv", OwnSkills + row))));
        Assert.EndsWith(
            "run 'audience add Skill Kubernetes'.",
            Assert.Single(await ExplainInProjectAsync(Code, LanguageVersion.Preview, ("Own.urns.tsv", OwnSkills + "?\tOther\tKubernetes\n"))),
            StringComparison.Ordinal);
    }

    private static async Task<string> ExplainAsync(string expression) =>
        Assert.Single(await Analysis.OfAsync(Code.Compile(Code.Method($"_ = {expression};")), [new UnknownMemberAnalyzer()])).Message;

    private static async Task<IEnumerable<string>> ExplainInProjectAsync(string code, LanguageVersion version, params (string Name, string Text)[] files)
    {
        ImmutableArray<AdditionalText> texts = [.. files.Select(static file => new OwnFile(file.Name, file.Text))];
        CSharpParseOptions options = Code.Options.WithLanguageVersion(version);
        CSharpCompilation compilation = Code.Compile().AddSyntaxTrees(CSharpSyntaxTree.ParseText(
            code, options, cancellationToken: TestContext.Current.CancellationToken));
        CSharpGeneratorDriver.Create([new CatalogGenerator().AsSourceGenerator()], texts, options)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _, TestContext.Current.CancellationToken);
        return (await AnalyzerRun.OfAsync(output, [new UnknownMemberAnalyzer()], texts)).Select(Describe);
    }

    private static string Describe(Diagnostic said)
    {
        string text = said.Location.SourceTree!.GetText(TestContext.Current.CancellationToken).ToString(said.Location.SourceSpan);
        return $"{text}: {said.GetMessage(CultureInfo.InvariantCulture)}";
    }
}
