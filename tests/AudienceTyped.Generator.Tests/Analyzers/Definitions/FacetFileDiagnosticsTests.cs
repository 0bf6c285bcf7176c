using System.Globalization;
using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace AudienceTyped.Generator.Tests;

/// <summary>Each AUD0xxx of <c>.facets.tsv</c> files: where it stands, what it says, and what is near it and fine.</summary>
public sealed class FacetFileDiagnosticsTests
{
    // Facets begin at line 4, after the three lines of directives.
    [Theory]
    [InlineData("AUD0005", "(4,1)-(4,31)", "it has 5 columns, and six to ten of these are required", "Tests\ttests\tSkill\tinclude\tmany")]
    [InlineData(
        "AUD0005",
        "(4,1)-(4,62)",
        "it has 11 columns, and six to ten of these are required",
        "Tests\ttests\tSkill\tinclude\tmany\tno\t-\t-\tSummary\taged {values}\tX")]
    [InlineData("AUD0015", "(4,47)-(4,64)", "phrase", "Tests\ttests\tSkill\tinclude\tmany\tno\t-\t-\tSummary\t{values} {values}")]
    [InlineData("AUD0015", "(4,47)-(4,48)", "with {values} once", "Tests\ttests\tSkill\tinclude\tmany\tno\t-\t-\tSummary\tX")]
    [InlineData("AUD0010", "(4,1)-(4,7)", "class Facet", "Custom\ttests\tSkill\tinclude\tmany\tno")]
    [InlineData("AUD0010", "(4,1)-(4,6)", "keyword", "class\ttests\tSkill\tinclude\tmany\tno")]
    [InlineData("AUD0013", "(4,13)-(4,18)", "Did you mean 'Skill'?", "Tests\ttests\tSkils\tinclude\tmany\tno")]
    [InlineData("AUD0013", "(4,20)-(4,24)", "no entity type 'Nope'", "Tests\ttests\tSkill, Nope\tinclude\tmany\tno")]
    [InlineData("AUD0013", "(4,13)-(4,16)", "no entity type 'Urn'", "Tests\ttests\tUrn\tinclude\tmany\tno")]
    [InlineData(
        "AUD0014",
        "(5,1)-(5,6)",
        "'test.facets.tsv' already has a member with that name",
        "Tests\ttests\tSkill\tinclude\tmany\tno\nTests\tothers\tSkill\tinclude\tmany\tno")]
    [InlineData(
        "AUD0014", "(5,8)-(5,13)", "'test.facets.tsv' already defines it", "Tests\ttests\tSkill\tinclude\tmany\tno\nOthers\ttests\tSkill\tinclude\tmany\tno")]
    [InlineData("AUD0015", "(4,7)-(4,32)", "as in skills", "Tests\turn:li:adTargetingFacet:x\tSkill\tinclude\tmany\tno")]
    [InlineData("AUD0015", "(4,13)-(4,34)", "three are not supported", "Tests\ttests\tSkill,Geo,JobFunction\tinclude\tmany\tno")]
    [InlineData("AUD0015", "(4,13)-(4,24)", "two different ones", "Tests\ttests\tSkill,Skill\tinclude\tmany\tno")]
    [InlineData("AUD0015", "(4,19)-(4,34)", "include,exclude", "Tests\ttests\tSkill\texclude,include\tmany\tno")]
    [InlineData("AUD0015", "(4,27)-(4,30)", "one or many", "Tests\ttests\tSkill\tinclude\ttwo\tno")]
    [InlineData("AUD0015", "(4,32)-(4,37)", "yes or no", "Tests\ttests\tSkill\tinclude\tmany\tmaybe")]
    [InlineData("AUD0015", "(4,35)-(4,37)", "F, T and S", "Tests\ttests\tSkill\tinclude\tmany\tno\tFF")]
    [InlineData("AUD0015", "(4,37)-(4,43)", "202501", "Tests\ttests\tSkill\tinclude\tmany\tno\t-\t202513")]
    [InlineData("AUD0016", "(6,1)-(6,13)", "Did you mean 'not-together'?", "Tests\ttests\tSkill\tinclude\tmany\tno\n#rules\nnot-togehter\tTests")]
    [InlineData("AUD0016", "(6,14)-(6,18)", "Did you mean 'Tests'?", "Tests\ttests\tSkill\tinclude\tmany\tno\n#rules\nnot-together\tTest")]
    [InlineData(
        "AUD0016",
        "(6,20)-(6,26)",
        "'Skills' is not a facet above '#rules' in this file",
        "Tests\ttests\tSkill\tinclude\tmany\tno\n#rules\nnot-together\tTests\tSkills")]
    [InlineData(
        "AUD0016",
        "(6,14)-(6,19)",
        "it needs at least two facets, and the row has one",
        "Tests\ttests\tSkill\tinclude\tmany\tno\n#rules\nnot-together\tTests\t-\tCODE")]
    [InlineData("AUD0016", "(6,22)-(6,27)", "no meaning", "Tests\ttests\tSkill\tinclude\tmany\tno\n#rules\nnot-both-sides\tTests\tTests")]
    [InlineData("AUD0016", "(6,17)-(6,22)", "three facets", "Tests\ttests\tSkill\tinclude\tmany\tno\n#rules\npast-or-current\tTests")]
    [InlineData(
        "AUD0016",
        "(6,15)-(6,73)",
        "it accepts at most one facet in the column 'with', the replacement",
        "Tests\ttests\tSkill\tinclude\tmany\tno\n#rules\nretired\tTests\turn:li:adTargetingFacet:titles,urn:li:adTargetingFacet:all")]
    [InlineData("AUD0016", "(6,1)-(6,17)", "'with'", "Tests\ttests\tSkill\tinclude\tmany\tno\n#rules\nnot-within\tTests")]
    [InlineData("AUD0016", "(6,1)-(6,23)", "'set'", "Tests\ttests\tSkill\tinclude\tmany\tno\n#rules\nnot-within\tTests\tTests")]
    [InlineData(
        "AUD0016",
        "(6,30)-(6,40)",
        "it does not use a set of values",
        "Tests\ttests\tSkill\tinclude\tmany\tno\n#rules\nnot-together\tTests\tTests\t-\t-\tSkill.Some")]
    [InlineData(
        "AUD0016", "(6,20)-(6,47)", "URN of a facet", "Tests\ttests\tSkill\tinclude\tmany\tno\n#rules\nnot-together\tTests\turn:li:adTargetingFacet:a-b")]
    [InlineData("AUD0016", "(6,1)-(6,11)", "it needs words of letters, digits and underscores", "Tests\ttests\tSkill\tinclude\tmany\tno\n#rules\nwrong-name\tTests")]
    [InlineData(
        "AUD0016", "(6,23)-(6,26)", "it needs words of letters, digits and underscores", "Tests\ttests\tSkill\tinclude\tmany\tno\n#rules\nwrong-namespace\tTests\ta-b")]
    [InlineData(
        "AUD0005", "(6,1)-(6,13)", "it has 1 columns, and two to six of these are required", "Tests\ttests\tSkill\tinclude\tmany\tno\n#rules\nnot-together")]
    [InlineData("AUD0004", "(5,8)-(5,11)", "it does not accept a value", "Tests\ttests\tSkill\tinclude\tmany\tno\n#rules yes")]
    public Task A_row_is_reported_where_it_is_wrong(string id, string position, string messagePart, string rows) => Analysis.AssertSingleAsync(
        id, Error, "test.facets.tsv" + position, messagePart, new TestFile("/repo/Skill.urns.tsv", Samples.Skill), new TestFile(
            "/repo/test.facets.tsv", Samples.FacetHeader + rows + "\n"));

    [Theory]
    [InlineData("Tests\ttests\tSkill\tinclude\tmany\tno")]
    [InlineData("Tests\ttests\tSkill\texclude\tone\tyes\t-\t-\t-\t\t")]
    [InlineData("Tests\ttests\tSkill\tinclude,exclude\tmany\tno\tSTF\t202512\tA summary.\nOthers\ttests2\tSkill\tinclude\tmany\tno")]
    [InlineData("tests\ttests\tSkill\tinclude\tmany\tno\nTests\tTests\tSkill\tinclude\tmany\tno")]
    [InlineData("Tests\ttests\tSkill\tinclude\tmany\tno\n#rules\nnot-both-sides\tTests\nnot-together\tTests, Tests\tTests\tCODE\tReason")]
    [InlineData(
        "Tests\ttests\tSkill\tinclude\tmany\tno\n#rules\nnot-together\tTests\turn:li:adTargetingFacet:titles\nnot-within\tTests\tTests\t-\tReason\tSkill.Some\nretired\tTests\nnotice\tTests\nwrong-name\tTests\texams, quizzes\nold-namespace\tTests\texam")]
    public async Task What_is_near_it_is_fine(string rows) => Assert.Empty(await Analysis.ListAsync(
        new TestFile("/repo/Skill.urns.tsv", Samples.Skill), new TestFile("/repo/test.facets.tsv", Samples.FacetHeader + rows + "\n")));

    [Theory]
    [InlineData("AUD0003", "(1,1)-(1,1)", "#catalog LinkedIn", "Tests\ttests\tSkill\tinclude\tmany\tno\n")]
    [InlineData("AUD0004", "(1,10)-(1,19)", "cannot be the beginning of a type name", "#catalog Linked-In\n")]
    [InlineData("AUD0004", "(2,1)-(2,9)", "already", "#catalog A\n#catalog B\n")]
    [InlineData("AUD0001", "(1,1)-(1,2)", "NUL", "\0\0\0")]
    public Task A_directive_is_reported_where_it_is_wrong(string id, string position, string messagePart, string text) =>
        Analysis.AssertSingleAsync(id, Error, "test.facets.tsv" + position, messagePart, new TestFile("/repo/test.facets.tsv", text));

    [Fact]
    public async Task Facets_without_end_are_left_out()
    {
        string rows = string.Concat(
            Enumerable.Range(1, 5_001).Select(number => string.Create(CultureInfo.InvariantCulture, $"F{number}\tf{number}\tSkill\tinclude\tmany\tno\n")));
        TestFile[] files = [new("/repo/Skill.urns.tsv", Samples.Skill), new("/repo/test.facets.tsv", Samples.FacetHeader + rows)];

        await Analysis.AssertSingleAsync("AUD0018", Error, "test.facets.tsv(1,10)-(1,18)", "5001 facets", files);
        Assert.Equal(["Skill.g.cs"], Generation.Run(files).Keys);
    }

    [Fact]
    public async Task Unknown_entity_types_do_not_flood_the_list()
    {
        string rows = string.Concat(
            Enumerable.Range(1, 1_000).Select(number => string.Create(CultureInfo.InvariantCulture, $"F{number}\tf{number}\tNope\tinclude\tmany\tno\n")));

        IReadOnlyList<Diagnostic> diagnostics = await Analysis.RunAsync(new TestFile("/repo/test.facets.tsv", Samples.FacetHeader + rows));

        Assert.Equal(101, diagnostics.Count);
        Assert.Contains(
            "900 more",
            Assert.Single(diagnostics, diagnostic => diagnostic.Id == "AUD0020").GetMessage(CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_about_a_facet_that_is_left_out_is_no_problem_of_its_own() => Assert.Equal(
        ["test.facets.tsv(4,27)-(4,30) AUD0015"],
        await Analysis.ListAsync(
            new TestFile("/repo/Skill.urns.tsv", Samples.Skill),
            new TestFile("/repo/test.facets.tsv", Samples.FacetHeader + "Tests\ttests\tSkill\tinclude\ttwo\tno\n#rules\nnot-both-sides\tTests\n")));

    [Fact]
    public async Task All_cells_of_a_row_are_checked_at_once() => Assert.Equal(
        ["test.facets.tsv(4,19)-(4,23) AUD0015", "test.facets.tsv(4,24)-(4,27) AUD0015"],
        await Analysis.ListAsync(
            new TestFile("/repo/Skill.urns.tsv", Samples.Skill),
            new TestFile("/repo/test.facets.tsv", Samples.FacetHeader + "Tests\ttests\tSkill\tboth\ttwo\tno\n")));
}
