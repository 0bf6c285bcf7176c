
using AudienceTyped.CodeFixes.Definitions;

namespace AudienceTyped.Generator.Tests;

public sealed class UnseenBlankFixTests
{
    private readonly UnseenBlankFix _fix = new();

    [Theory]
    [InlineData("Trim 'Java'", "17\tJava\tJava\u00A0\n18\tB\t B ", "17\tJava\tJava\n18\tB\t B ")]
    [InlineData("Trim 'Java'", "17\tJava\t \u3000Java\u2003\u00A0 \t-", "17\tJava\t Java \t-")]
    [InlineData("Trim ''", "17\tJava\tJava\t\u00A0", "17\tJava\tJava\t")]
    [InlineData("Trim all cells of the file", "17\tJava\tJava\u00A0\n18\tB\u00A0\t B \n# a \u00A0", "17\tJava\tJava\n18\tB\tB\n# a \u00A0")]
    public Task White_space_that_nobody_sees_is_taken_away(string title, string rows, string mended) =>
        Mending.AssertEntityRowsAsync(_fix, "AUD0033", title, rows, mended);

    [Fact]
    public Task A_row_of_facets_is_trimmed_too() => Mending.AssertFacetRowsAsync(
        _fix, "AUD0033", "Trim 'Whatever.'", "Tests\ttests\tSkill\tinclude\tmany\tno\t-\t-\tWhatever.\u00A0", "Tests\ttests\tSkill\tinclude\tmany\tno\t-\t-\tWhatever.");
}
