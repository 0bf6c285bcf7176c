using AudienceTyped.CodeFixes.Definitions;

namespace AudienceTyped.Generator.Tests;

public sealed class QuotedCellFixTests
{
    private readonly QuotedCellFix _fix = new();

    [Theory]
    [InlineData("Remove the quotes of 'Java, \"new\"'", "17\tJava\t \"Java, \"\"new\"\"\"", "17\tJava\t Java, \"new\"")]
    [InlineData("Remove the quotes of '-'", "17\tJava\tJava\t\"\"", "17\tJava\tJava\t-")]
    [InlineData(
        "Remove the quotes of all cells of the file",
        "17\tJava\t\"Java\"\n18\tB\t\"B\" \t-\t-\t\"C\"\n# \"a\"",
        "17\tJava\tJava\n18\tB\tB \t-\t-\tC\n# \"a\"")]
    public Task What_a_spreadsheet_wrote_is_taken_away(string title, string rows, string mended) =>
        Mending.AssertEntityRowsAsync(_fix, "AUD0035", title, rows, mended);

    [Fact]
    public Task A_row_of_facets_too() => Mending.AssertFacetRowsAsync(
        _fix, "AUD0035", "Remove the quotes of 'include,exclude'", "Tests\ttests\tSkill\t\"include,exclude\"\tmany\tno", "Tests\ttests\tSkill\tinclude,exclude\tmany\tno");

    [Theory]
    [InlineData("Change 'urn:li:skill:990005' to '990005'", "urn:li:skill:990005\tA\tA", "990005\tA\tA")]
    [InlineData("Change '\"17\"' to '17'", "\"17\"\tA\tA", "17\tA\tA")]
    public Task An_id_is_mended_too(string title, string row, string mended) =>
        Mending.AssertEntityRowsAsync(new WriteNearestFix(), "AUD0007", title, row, mended);
}
