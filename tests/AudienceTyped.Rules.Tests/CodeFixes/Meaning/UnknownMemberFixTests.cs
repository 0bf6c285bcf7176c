
using AudienceTyped.CodeFixes.Meaning;
using AudienceTyped.Generator;
using AudienceTyped.Tests.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp;

namespace AudienceTyped.Rules.Tests.Meaning;

public sealed class UnknownMemberFixTests
{
    private const string Id = "AUD3009";
    private static readonly CodeFixing _fixing = new(new UnknownMemberFix(), "AUD3009");

    [Theory]
    [InlineData("Geos", "Locations", "Geo.Germany")]
    [InlineData("MemberSeniorities", "Seniorities", "Seniority.Cxo")]
    [InlineData("CompanySize", "StaffCountRanges", "StaffCountRange.From51To200")]
    [InlineData("skills", "Skills", "Skill.Python")]
    [InlineData("Genders2", "Genders", "Gender.Female")]
    public Task The_member_that_is_meant_is_written(string wrong, string right, string value) =>
        _fixing.AssertStatementsAsync(
        $"await client.CountAsync(a & Facet.{wrong} /* ? */ .Is({value}));",
        $"await client.CountAsync(a & Facet.{right} /* ? */ .Is({value}));",
        $"Change '{wrong}' to '{right}'");

    [Theory]
    [InlineData("Skill.Pythn", "Skill.Python", "Change 'Pythn' to 'Python'")]
    [InlineData("Skill /* 1 */ . /* 2 */ Pythn /* 3 */", "Skill /* 1 */ . /* 2 */ Python /* 3 */", null)]
    [InlineData("AudienceTyped.Skill.Pythn", "AudienceTyped.Skill.Python", null)]
    [InlineData("global::AudienceTyped.Skill.Pythn", "global::AudienceTyped.Skill.Python", null)]
    [InlineData("Geo.UK", "Geo.UnitedKingdom", "Change 'UK' to 'UnitedKingdom'")]
    [InlineData("Skill.Knwon", "Skill.Known", null)]
    public Task The_value_that_is_meant_is_written(string wrong, string right, string? title) =>
        _fixing.AssertStatementsAsync($"var kept = {wrong};", $"var kept = {right};", title);

    [Fact]
    public Task An_alias_stays() => _fixing.AssertAsync(
        "using S = AudienceTyped.Skill;\ninternal static class Snippet { public static S Value => S.Pythn; }",
        "using S = AudienceTyped.Skill;\ninternal static class Snippet { public static S Value => S.Python; }");

    [Fact]
    public async Task Each_value_that_may_be_meant_is_offered() => Assert.Equal(
        ["Change 'Content' to 'ContentStrategy'", "Change 'Content' to 'ContentMarketing'"], await _fixing.ListTitlesAsync("_ = Skill.Content;"));

    [Fact]
    public Task All_places_get_their_nearest_at_once() => _fixing.AssertAllAsync(
        "AnyOf kept = Facet.Skills.IsAnyOf(Skill.Pythn, Skill.Enginering) | Facet.Geos.Is(Geo.UK);",
        "AnyOf kept = Facet.Skills.IsAnyOf(Skill.Python, Skill.Engineering) | Facet.Locations.Is(Geo.UnitedKingdom);");

    [Fact]
    public async Task The_namespace_of_an_extension_member_is_imported()
    {
        const string Value = "internal static class Snippet\n{\n    public static object Value => AudienceTyped.Skill.OurValue;\n}\n";

        Assert.Equal([("using AudienceTyped;", "using AudienceTyped;\n\n" + Value)], await OfferWithOwnSkillAsync(Value));
        Assert.Equal(
            [("Change 'OurValu' to 'OurValue'", "using AudienceTyped;\n\n" + Value)],
            await OfferWithOwnSkillAsync(Value.Replace("OurValue", "OurValu", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("await client.CountAsync(Facet.Certifications.Is(default));")]
    [InlineData("var x = Skill.Kubernetes;")]
    [InlineData("var x = Gender.Man;")]
    public async Task Nothing_is_offered_for_what_is_near_nothing(string statements) => Assert.Empty(await _fixing.ListTitlesAsync(statements));

    // What is generated in an editor is a file of the compilation, and no document.
    private static async Task<IEnumerable<(string Title, string Text)>> OfferWithOwnSkillAsync(string code)
    {
        using AdhocWorkspace workspace = new();
        Document document = Code.Open(workspace, code);
        Compilation compilation = (await document.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        CSharpGeneratorDriver.Create(
            [new CatalogGenerator().AsSourceGenerator()], [new OwnFile("Own.urns.tsv", "#extend Skill\n990001\tOurValue\tOur Value\n")], Code.Options)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _, TestContext.Current.CancellationToken);
        Diagnostic diagnostic = Assert.Single(await Analysis.DiagnosticsOfAsync(output), static said => said.Id == Id);
        List<(string, string)> offers = [];
        foreach (CodeAction action in await FixRun.OfferAsync(new UnknownMemberFix(), document, diagnostic))
        {
            Document changed = (await FixRun.ApplyAsync(action)).GetDocument(document.Id)!;
            offers.Add((action.Title, (await changed.GetTextAsync(TestContext.Current.CancellationToken)).ToString()));
        }

        return offers;
    }
}
