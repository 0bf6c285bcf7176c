using AudienceTyped.Restli;
using CsCheck;

namespace AudienceTyped.Tests;

public sealed class RestliEscapeTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("AZaz09-._~", "AZaz09-._~")]
    [InlineData("urn:li:skill:17", "urn%3Ali%3Askill%3A17")]
    [InlineData("(),:'", "%28%29%2C%3A%27")]
    [InlineData("%28", "%2528")]
    [InlineData("a b+c", "a%20b%2Bc")]
    [InlineData("é€😀", "%C3%A9%E2%82%AC%F0%9F%98%80")]
    [InlineData("\0\u007F\u0080", "%00%7F%C2%80")]
    public void A_text_is_percent_encoded_once(string text, string expected)
    {
        Assert.Equal(expected, RestliEscape.Escape(text));
        Assert.Equal(expected.Length, RestliEscape.GetEscapedLength(text));
    }

    [Fact]
    public void A_text_without_anything_to_encode_is_the_same_instance()
    {
        string text = new('a', 20);

        Assert.Same(text, RestliEscape.Escape(text));
    }

    [Theory]
    [InlineData("<", 0)]
    [InlineData("ab>c", 2)]
    [InlineData("é😀<x", 3)]
    [InlineData("><", 0)]
    public void A_lone_surrogate_is_refused(string pattern, int offset)
    {
        // Attributes are stored as UTF-8, which has no lone surrogates.
        string text = pattern.Replace('<', '\uD83D').Replace('>', '\uDE00');
        foreach (Action act in new Action[]
        {
            () => RestliEscape.Escape(text),
            () => RestliEscape.TryEscape(text, new char[100], out _),
            () => _ = new RestliString(text),
            () => _ = new RestliRecord(KeyValuePair.Create(text, (RestliValue)new RestliString("a"))),
        })
        {
            ArgumentException exception = Assert.Throws<ArgumentException>(act);
            Assert.Contains($"at offset {offset}", exception.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_short_destination_is_answered_with_false_at_every_length()
    {
        const string Text = "ab:é😀c";
        int length = RestliEscape.GetEscapedLength(Text);
        char[] destination = new char[length];
        for (int shorter = 0; shorter < length; shorter++)
        {
            Assert.False(RestliEscape.TryEscape(Text, destination.AsSpan(0, shorter), out int nothing));
            Assert.Equal(0, nothing);
        }

        Assert.True(RestliEscape.TryEscape(Text, destination, out int written));
        Assert.Equal(length, written);
    }

    [Fact]
    public void Encoding_agrees_with_the_strict_encoding_of_the_platform()
    {
        RestliGen.Text.Sample(text => RestliEscape.Escape(text) == Uri.EscapeDataString(text)
            && RestliEscape.GetEscapedLength(text) == Uri.EscapeDataString(text).Length);
    }
}
