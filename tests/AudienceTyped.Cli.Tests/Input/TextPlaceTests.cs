using CsCheck;

namespace AudienceTyped.Cli.Tests;

public sealed class TextPlaceTests
{
    [Theory]
    [InlineData("abc", 1, "  abc\n   ^")]
    [InlineData("日本x", 2, "  日本x\n      ^")]
    [InlineData("e\u0301x", 2, "  e\u0301x\n   ^")]
    [InlineData("e\u0301x", 1, "  e\u0301x\n  ^")]
    [InlineData("😀x", 2, "  😀x\n    ^")]
    [InlineData("😀x", 1, "  😀x\n  ^")]
    [InlineData("\tx", 1, "   x\n   ^")]
    [InlineData("\u001B\u202Ex", 2, "  \uFFFD\uFFFDx\n    ^")]
    [InlineData("日\nab", 3, "  ab\n   ^")]
    [InlineData("ab", 2, "  ab\n    ^")]
    [InlineData("", 0, "  \n  ^")]
    public void The_caret_is_under_the_place(string text, int offset, string expected) => Assert.Equal(expected, TextPlace.Show(text, offset));

    [Fact]
    public void Half_of_a_surrogate_pair_is_one_column() => Assert.Equal("  \uFFFDx\n   ^", TextPlace.Show("\uD800x", 1));

    [Fact]
    public void A_long_line_is_cut_around_the_place()
    {
        string line = new string('日', 100) + "X" + new string('本', 100);
        string[] lines = TextPlace.Show(line, 100).Split('\n');
        Assert.StartsWith("  …日", lines[0], StringComparison.Ordinal);
        Assert.EndsWith("本…", lines[0], StringComparison.Ordinal);
        Assert.InRange(CellWidth.Of(lines[0]), 70, 80);
        Assert.Equal(CellWidth.Of(lines[0][..lines[0].IndexOf('X', StringComparison.Ordinal)]), lines[1].IndexOf('^', StringComparison.Ordinal));
    }

    [Fact]
    public void Any_text_has_two_lines_that_fit()
    {
        Gen<string> text = Gen.OneOf(Gen.String, Gen.String[Gen.Char["aé日\u0301\u200D\uD83D\uDE00\t\r\n()"], 0, 300]);
        Gen.Select(text, Gen.Int[-1, 320]).Sample((value, offset) =>
        {
            string[] lines = TextPlace.Show(value, offset).Split('\n');
            Assert.Equal(2, lines.Length);
            Assert.True(CellWidth.Of(lines[0]) <= 80, lines[0]);
            Assert.True(lines[1].Length <= 80, lines[1]);
            Assert.DoesNotContain(lines[0], VisibleText.IsHidden);
        });
    }
}
