
using AudienceTyped.CodeFixes.Definitions;

namespace AudienceTyped.Generator.Tests;

public sealed class RemoveParentFixTests
{
    [Theory]
    [InlineData("AUD0011", "99", "17\tA\tB\t99", "17\tA\tB\t-")]
    [InlineData("AUD0011", "99", "17\tA\tB\t 99 \t-\tC\n18\tD\tD\t17", "17\tA\tB\t - \t-\tC\n18\tD\tD\t17")]
    [InlineData("AUD0012", "17", "17\tA\tB\t17", "17\tA\tB\t-")]
    [InlineData("AUD0012", "18", "17\tA\tB\t18\n18\tC\tD\t19\n19\tE\tF\t17", "17\tA\tB\t-\n18\tC\tD\t19\n19\tE\tF\t17")]
    public Task A_parent_that_cannot_be_is_taken_away(string id, string parent, string rows, string mended) =>
        Mending.AssertEntityRowsAsync(new RemoveParentFix(), id, $"Remove the parent '{parent}'", rows, mended);
}
