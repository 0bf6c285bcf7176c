using AudienceTyped.Shared.Text;

namespace AudienceTyped.Tests;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("urn:li:skill:17", "urn:li:skill:17")]
    [InlineData("é日本", "é日本")]
    [InlineData("a\r\nb\u2028c\u200Bd\u2029e\0", "a\uFFFD\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFD")]
    public void Invisible_characters_and_line_ends_do_not_reach_a_message(string text, string shown)
    {
        Assert.Equal(shown, Excerpt.Of(text));
    }

    [Fact]
    public void A_long_text_is_cut_and_half_a_pair_is_never_left()
    {
        Assert.Equal(new string('a', 80), Excerpt.Of(new string('a', 80)));
        Assert.Equal(new string('a', 80) + "…", Excerpt.Of(new string('a', 81)));
        Assert.DoesNotContain(Excerpt.Of(new string('a', 79) + "😀"), char.IsSurrogate);
    }
}
