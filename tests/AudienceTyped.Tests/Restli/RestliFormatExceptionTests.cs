namespace AudienceTyped.Tests;

public sealed class RestliFormatExceptionTests
{
    [Fact]
    public void The_message_shows_offset_reason_and_text()
    {
        RestliFormatException exception = Assert.Throws<RestliFormatException>(() => RestliValue.Parse("List(a,,b)"));

        Assert.Equal(
            "This is not a Rest.li 2.0 value at offset 7: found ',' where a value was expected; the empty string is written ''. The text there: List(a,,b)",
            exception.Message);
        Assert.Equal(7, exception.Offset);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(30)]
    [InlineData(500)]
    [InlineData(999)]
    public void The_excerpt_of_a_long_text_is_short_and_holds_the_place(int offset)
    {
        string text = new string('a', offset) + "&" + new string('b', 999 - offset);
        string message = Assert.Throws<RestliFormatException>(() => RestliValue.Parse(text)).Message;
        string excerpt = message[(message.IndexOf("there: ", StringComparison.Ordinal) + 7)..];

        Assert.InRange(excerpt.Length, 20, 40);
        Assert.Contains('&', excerpt);
        Assert.Equal(offset >= 20, excerpt[0] == '…');
        Assert.Equal(offset < 980, excerpt[^1] == '…');
    }

    [Fact]
    public void Line_breaks_and_broken_characters_do_not_reach_the_message()
    {
        string message = Assert.Throws<RestliFormatException>(() => RestliValue.Parse("a\r\nERROR: forged\u2028\uD83D😀\u202E")).Message;

        Assert.EndsWith("The text there: a\uFFFD\uFFFDERROR: forged\uFFFD\uFFFD😀\uFFFD", message, StringComparison.Ordinal);
    }
}
