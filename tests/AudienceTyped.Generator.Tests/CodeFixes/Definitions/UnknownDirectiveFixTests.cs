
using AudienceTyped.CodeFixes.Definitions;

namespace AudienceTyped.Generator.Tests;

public sealed class UnknownDirectiveFixTests
{
    [Theory]
    [InlineData("#unknown of old\n17\tA\tA", "# unknown of old\n17\tA\tA")]
    [InlineData("17\tA\tA\n\t#TODO", "17\tA\tA\n\t# TODO")]
    public Task A_line_that_is_no_directive_becomes_a_comment(string rows, string mended) =>
        Mending.AssertEntityRowsAsync(new UnknownDirectiveFix(), "AUD0002", "Make the line a comment", rows, mended);
}
