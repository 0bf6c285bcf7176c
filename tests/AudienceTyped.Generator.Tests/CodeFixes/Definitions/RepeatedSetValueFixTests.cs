
using AudienceTyped.CodeFixes.Definitions;

namespace AudienceTyped.Generator.Tests;

public sealed class RepeatedSetValueFixTests
{
    private const string Rows = "\n17\tA\tA\n18\tB\tB";

    [Theory]
    [InlineData("#set S 17, 18, 17", "#set S 17, 18")]
    [InlineData("#set S 17, 17 , 18 All.", "#set S 17 , 18 All.")]
    [InlineData("#set S 17 , 17 All.", "#set S 17 All.")]
    [InlineData("#set S 17\n#set S 17, 18", "#set S 17\n#set S 18")]
    [InlineData("#set S 17\n#set S 17 All.", "#set S 17\n#set S - All.")]
    public Task The_second_id_goes_with_a_comma(string lines, string mended) =>
        Mending.AssertEntityRowsAsync(new RepeatedSetValueFix(), "AUD0030", "Remove the second '17'", lines + Rows, mended + Rows);
}
