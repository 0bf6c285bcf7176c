using AudienceTyped.CodeFixes.Definitions;
using AudienceTyped.Generator.Definitions.Text;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Tests;

public sealed class DeleteLineFixTests
{
    private const string Row = "Delete the row";

    private readonly DeleteLineFix _fix = new();

    [Theory]
    [InlineData("AUD0008", "17\tA\tB\n17\tC\tD\n18\tE\tF", "17\tA\tB\n18\tE\tF")]
    [InlineData("AUD0008", "17\tA\tB\n\n  17\tC\tD\t\t\n# last", "17\tA\tB\n\n# last")]
    [InlineData("AUD0009", "17\tA\tB\n18\tA\tD\n# last", "17\tA\tB\n# last")]
    public Task The_later_row_of_a_value_is_deleted(string id, string rows, string mended) => Mending.AssertEntityRowsAsync(_fix, id, Row, rows, mended);

    [Theory]
    [InlineData("Tests\ttests\tSkill\tinclude\tmany\tno\nTests\tothers\tSkill\tinclude\tmany\tno\n#rules", "Tests\ttests\tSkill\tinclude\tmany\tno\n#rules")]
    [InlineData("Tests\ttests\tSkill\tinclude\tmany\tno\nOthers\ttests\tSkill\tinclude\tmany\tno\n#rules", "Tests\ttests\tSkill\tinclude\tmany\tno\n#rules")]
    public Task The_later_row_of_a_facet_is_deleted(string rows, string mended) => Mending.AssertFacetRowsAsync(_fix, "AUD0014", Row, rows, mended);

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\n", "\n")]
    [InlineData("\r\n", "")]
    [InlineData("\r\n", "\r\n")]
    public async Task The_line_before_a_last_row_keeps_its_end(string lineEnd, string end)
    {
        string kept = $"{Samples.SkillHeader}17\tA\tB\n".Replace("\n", lineEnd, StringComparison.Ordinal);

        Assert.Equal(kept, (await Mending.ApplyAsync(_fix, "AUD0008", Row, SourceText.From($"{kept}17\tC\tD{end}"))).ToString());
    }

    [Fact]
    public Task A_line_that_an_editor_shows_as_two_is_deleted_whole() => Mending.AssertEntityRowsAsync(
        _fix, "AUD0008", Row, "17\tA\tB\n# one \u2028 comment\n17\tC\tD\n18\tE\tF", "17\tA\tB\n# one \u2028 comment\n18\tE\tF");

    [Theory]
    [InlineData("#extend Skill\n17\tEngineers\tEngineering\n900\tA\tA\t17\n", "#extend Skill\n900\tA\tA\t17\n")]
    [InlineData("#extend Skill\n900\tA\tA\n5\t-\tSales\t900", "#extend Skill\n900\tA\tA\n")]
    public Task A_value_that_the_referenced_catalog_has_is_deleted(string text, string mended) =>
        Mending.AssertOwnFileAsync(_fix, "AUD0025", Row, text, mended);

    [Fact]
    public Task A_second_directive_is_deleted() => Mending.AssertEntityFileAsync(
        _fix, "AUD0004", "Delete the second '#entity'", "#entity Skill\n#namespace urn:li:skill\n #entity Other\n#id integer", "#entity Skill\n#namespace urn:li:skill\n#id integer");

    [Fact]
    public async Task A_directive_that_defines_a_whole_file_is_not_deleted() => Assert.Empty(await Mending.ListTitlesAsync(
        _fix, "AUD0014", Samples.Skill, new TestFile("/a/First.urns.tsv", "#entity Skill\n#namespace urn:li:first\n#id integer\n")));

    [Fact]
    public async Task A_directive_with_a_wrong_value_is_not_deleted() =>
        Assert.Empty(await Mending.ListTitlesAsync(_fix, "AUD0004", "#entity Skill\n#namespace urn:li:skill\n#id something\n"));
}
