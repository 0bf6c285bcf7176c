using AudienceTyped.Shared.Notation;

namespace AudienceTyped.Tests;

public sealed class EncodedTextTests
{
    [Theory]
    [InlineData("%28include", true)]
    [InlineData(" \n%2528include", true)]
    [InlineData("%25252528", true)]
    [InlineData("(include%28", false)]
    [InlineData("%29", false)]
    [InlineData("%", false)]
    [InlineData("%2", false)]
    [InlineData("%25", false)]
    [InlineData("", false)]
    [InlineData("28", false)]
    public void The_first_parenthesis_tells_a_text_that_is_encoded_as_a_whole(string text, bool isEncoded) =>
        Assert.Equal(isEncoded, EncodedText.IsEncodedAsWhole(text));

    [Theory]
    [InlineData("(urn%253Ali)", true)]
    [InlineData("(urn%253ali)", true)]
    [InlineData("(urn%25252ali)", false)]
    [InlineData("(urn%25252Cli)", true)]
    [InlineData("%%2528", true)]
    [InlineData("a%2529", true)]
    [InlineData("(urn%3Ali)", false)]
    [InlineData("(100%25)", false)]
    [InlineData("%2525", false)]
    [InlineData("%25%3A", false)]
    [InlineData("", false)]
    public void Structure_behind_an_encoded_percent_sign_is_encoded_twice(string text, bool isEncoded) =>
        Assert.Equal(isEncoded, EncodedText.IsEncodedTwice(text));
}
