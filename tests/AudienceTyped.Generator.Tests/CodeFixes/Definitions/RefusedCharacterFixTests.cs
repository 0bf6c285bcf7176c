using AudienceTyped.CodeFixes.Definitions;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Tests;

public sealed class RefusedCharacterFixTests
{
    private readonly RefusedCharacterFix _fix = new();

    [Theory]
    [InlineData("Remove the character U+202E", "17\tA\tB\u202EC", "17\tA\tBC")]
    [InlineData("Remove the character U+0007", "17\t\u0007A\tB\n18\tC\tD", "17\tA\tB\n18\tC\tD")]
    [InlineData("Remove the character U+200B", "17\tA\tB\u200B", "17\tA\tB")]
    [InlineData("Remove the character U+FEFF", "\uFEFF17\tA\tB", "17\tA\tB")]
    [InlineData("Remove the character U+E0041", "17\tA\tB \U000E0041C", "17\tA\tB C")]
    [InlineData("Replace U+2028 with a space", "17\tA\tB\u2028C\n18\tC\tD", "17\tA\tB C\n18\tC\tD")]
    [InlineData("Replace U+0085 with a space", "17\tA\tB\u0085C", "17\tA\tB C")]
    [InlineData("Replace U+000B with a space", "17\tA\tB\vC", "17\tA\tB C")]
    [InlineData("Replace U+3164 with a space", "17\tA\tB\u3164C", "17\tA\tB C")]
    public Task A_character_that_is_not_seen_goes(string title, string rows, string mended) =>
        Mending.AssertEntityRowsAsync(_fix, "AUD0006", title, rows, mended);

    [Fact]
    public async Task A_CR_too_many_at_the_end_of_a_line_goes() => Assert.Equal(
        Samples.SkillHeader + "17\tA\tB\r\n18\tC\tD",
        (await Mending.ApplyAsync(
            _fix, "AUD0006", "Remove the second CR at the end of the line", SourceText.From(Samples.SkillHeader + "17\tA\tB\r\r\n18\tC\tD"))).ToString());

    [Theory]
    [InlineData("\n", "LF")]
    [InlineData("\r\n", "CRLF")]
    public async Task A_row_after_a_lone_CR_gets_a_line_of_its_own(string lineEnd, string name)
    {
        string Form(string between) => $"{Samples.SkillHeader}# comment{between}18\tA\tB\n17\tC\tD\n".Replace("\n", lineEnd, StringComparison.Ordinal);

        SourceText mended = await Mending.ApplyAsync(_fix, "AUD0006", $"End the line here with {name}", SourceText.From(Form("\r")));

        Assert.Equal(Form("\n"), mended.ToString());
        Assert.Empty(await Analysis.RunAsync(new TestFile("/repo/Skill.urns.tsv", mended)));
    }

    // A wrong name would stand there without a word.
    [Fact]
    public async Task A_letter_that_was_lost_is_not_taken_away() =>
        Assert.Empty(await Mending.ListTitlesAsync(_fix, "AUD0006", Samples.SkillHeader + "17\tA\tCaf\uFFFD\n"));

    [Fact]
    public async Task Half_of_a_surrogate_pair_is_removed() => Assert.Equal(
        Samples.SkillHeader + "17\tA\tB\n",
        (await Mending.ApplyAsync(_fix, "AUD0006", "Remove the character U+D83D", SourceText.From(Samples.SkillHeader + "17\tA\tB\uD83D\n"))).ToString());
}
