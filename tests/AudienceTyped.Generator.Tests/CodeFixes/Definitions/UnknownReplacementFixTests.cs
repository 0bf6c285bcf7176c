
using AudienceTyped.CodeFixes.Definitions;

namespace AudienceTyped.Generator.Tests;

public sealed class UnknownReplacementFixTests
{
    private readonly UnknownReplacementFix _fix = new();

    [Theory]
    [InlineData("17\tA\tB\t-\t99", "17\tA\tB\t-\tretired")]
    [InlineData("17\tA\tB\t-\t17\tC\n18\tD\tD", "17\tA\tB\t-\tretired\tC\n18\tD\tD")]
    public Task A_value_stays_retired(string rows, string mended) =>
        Mending.AssertEntityRowsAsync(_fix, "AUD0019", "Mark the value as retired without a replacement", rows, mended);

    [Fact]
    public Task A_value_is_not_retired_any_more() => Mending.AssertEntityRowsAsync(
        _fix, "AUD0019", "Remove the replacement '99', so that the value is not retired", "17\tA\tB\t-\t99\n18\tD\tD", "17\tA\tB\t-\t-\n18\tD\tD");
}
