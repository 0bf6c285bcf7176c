
using AudienceTyped.CodeFixes.Definitions;

namespace AudienceTyped.Generator.Tests;

public sealed class PutTabsFixTests
{
    private const string Title = "Replace the spaces between columns with tabs";

    private readonly PutTabsFix _fix = new();

    [Theory]
    [InlineData("AUD0005", "17    Engineering  Civil Engineering", "17\tEngineering\tCivil Engineering")]
    [InlineData("AUD0005", "  17  A  B  \n18\tC\tD", "  17\tA\tB  \n18\tC\tD")]
    [InlineData("AUD0007", "17\tA  \t  B\n18  C\tD", "17\tA  \t  B\n18\tC\tD")]
    public Task Blanks_between_columns_become_tabs(string id, string rows, string mended) => Mending.AssertEntityRowsAsync(_fix, id, Title, rows, mended);

    [Fact]
    public Task Blanks_between_columns_of_a_facet_become_tabs() => Mending.AssertFacetRowsAsync(
        _fix, "AUD0005", Title, "Tests   tests   Skill   include   many   no", "Tests\ttests\tSkill\tinclude\tmany\tno");

    [Theory]
    [InlineData("17 Engineering A\n")]
    [InlineData("Skill  Engineering  A\n")]
    [InlineData("17  Engineering A\n")]
    [InlineData("17\tA\n")]
    [InlineData("17\tA\tB  C\t-\t-\tD\tE\n")]
    [InlineData("17  A  B  C  D  E  F\n")]
    public async Task Where_it_would_not_mend_the_row_it_is_not_proposed(string row) =>
        Assert.Empty(await Mending.ListTitlesAsync(_fix, "AUD0005", Samples.SkillHeader + row));
}
