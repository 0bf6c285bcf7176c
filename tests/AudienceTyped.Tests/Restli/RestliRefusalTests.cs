using AudienceTyped.Shared.Restli;

namespace AudienceTyped.Tests;

public sealed class RestliRefusalTests
{
    [Theory]
    [InlineData("", 0, "the end of the text where a value was expected; the empty string is written ''")]
    [InlineData(",", 0, "',' where a value was expected")]
    [InlineData(":", 0, "':' where a value was expected")]
    [InlineData(")", 0, "')' where a value was expected")]
    [InlineData("a,b", 1, "',' where the text should end; inside a string it is written %2C")]
    [InlineData("hello:", 5, "inside a string it is written %3A")]
    [InlineData("urn:li:skill:17", 3, "inside a string it is written %3A")]
    [InlineData("a)", 1, "it closes nothing")]
    [InlineData("())", 2, "it closes nothing")]
    [InlineData("foo(a)", 3, "only the word List, with a capital L")]
    [InlineData("list(a)", 4, "only the word List, with a capital L")]
    [InlineData("%4Cist(a)", 6, "only the word List, with a capital L")]
    [InlineData("''()", 2, "only the word List, with a capital L")]
    [InlineData("List()x", 6, "'x' where the text should end; only one value can be read")]
    [InlineData("()()", 2, "'(' where the text should end; only one value can be read")]
    [InlineData("List(),a", 6, "',' where the text should end")]
    [InlineData("(", 1, "the end of the text where a key was expected")]
    [InlineData("(,", 1, "',' where a key was expected")]
    [InlineData("(:a)", 1, "':' where a key was expected; the empty string is written ''")]
    [InlineData("((a:b):c)", 1, "'(' where a key was expected; a key is a string")]
    [InlineData("(List(a):b)", 5, "'(' where ':' was expected")]
    [InlineData("(a)", 2, "')' where ':' was expected after a record's key")]
    [InlineData("(a,b)", 2, "',' where ':' was expected after a record's key")]
    [InlineData("(a", 2, "the end of the text where ':' was expected")]
    [InlineData("(a:", 3, "the end of the text where a value was expected")]
    [InlineData("(a:)", 3, "')' where a value was expected; the empty string is written ''")]
    [InlineData("(a:,b:c)", 3, "',' where a value was expected")]
    [InlineData("(a:b", 4, "the end of the text where ',' or ')' was expected in the record that opens at offset 0")]
    [InlineData("(a:b,)", 5, "there is no comma before a closing parenthesis")]
    [InlineData("(a:b:c)", 4, "inside a string it is written %3A")]
    [InlineData("(a:foo(b))", 6, "only the word List")]
    [InlineData("(a:(b:c)d:e)", 8, "'d' where ',' or ')' was expected in the record")]
    [InlineData("List(", 5, "the end of the text where a value was expected")]
    [InlineData("List(,)", 5, "',' where a value was expected")]
    [InlineData("List(,a)", 5, "',' where a value was expected")]
    [InlineData("List(a,,b)", 7, "',' where a value was expected")]
    [InlineData("List(a,)", 7, "there is no comma before a closing parenthesis")]
    [InlineData("List(a", 6, "the end of the text where ',' or ')' was expected in the list that opens at offset 0")]
    [InlineData("(a:List(b", 9, "in the list that opens at offset 3")]
    [InlineData("List(urn:li:skill:17)", 8, "':' where ',' or ')' was expected")]
    [InlineData("List(()a)", 7, "'a' where ',' or ')' was expected in the list")]
    [InlineData("a%", 1, "the end of the string after '%' where two hexadecimal digits were expected")]
    [InlineData("a%2", 1, "'2' after '%'")]
    [InlineData("a%zz", 1, "'z' after '%'")]
    [InlineData("a%2z", 1, "'2' and 'z' after '%'")]
    [InlineData("a%2\uFF11", 1, "'2' and U+FF11 after '%'")]
    [InlineData("List(a%,b)", 6, "the end of the string after '%'")]
    [InlineData("%C3", 0, "%C3, which is not the UTF-8 form")]
    [InlineData("a%C3%28", 1, "%C3%28, which is not the UTF-8 form")]
    [InlineData("%C3é", 0, "%C3, which is not the UTF-8 form")]
    [InlineData("%C3%2", 3, "'2' after '%'")]
    [InlineData("%C0%A8", 0, "not the UTF-8 form", "overlong")]
    [InlineData("%E0%80%A8", 0, "not the UTF-8 form", "overlong")]
    [InlineData("%ED%A0%BD%ED%B8%80", 0, "not the UTF-8 form", "surrogates")]
    [InlineData("%F4%90%80%80", 0, "not the UTF-8 form", "past U+10FFFF")]
    [InlineData("%A9", 0, "not the UTF-8 form")]
    [InlineData("a b", 1, "a space, which a query cannot contain; it is written %20")]
    [InlineData(" a", 0, "a space")]
    [InlineData("a&b", 1, "'&', which a query cannot contain; it is written %26")]
    [InlineData("a\n", 1, "U+000A, which a query cannot contain; it is written %0A")]
    [InlineData("a\u0085", 1, "U+0085, which a query cannot contain; it is written %C2%85")]
    public void A_refusal_says_where_and_why(string text, int offset, string reason, string? because = null)
    {
        bool isRead = RestliValue.TryParse(text, out _, out RestliSyntaxError? error);

        Assert.False(isRead, because);
        Assert.Equal(offset, error!.Offset);
        Assert.Contains(reason, error.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_raw_lone_surrogate_is_refused()
    {
        foreach ((string text, int offset) in new[] { ("a\uD83D", 1), ("\uDE00a", 0), ("(k:a\uD83D)", 4), ("\uDE00\uD83D", 0), ("\uD83D%F0%9F%98%80", 0) })
        {
            Assert.False(RestliValue.TryParse(text, out _, out RestliSyntaxError? error));
            Assert.Equal(offset, error.Offset);
            Assert.Contains("a lone surrogate (U+D", error.Reason, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData('"')]
    [InlineData('#')]
    [InlineData('<')]
    [InlineData('>')]
    [InlineData('[')]
    [InlineData('\\')]
    [InlineData(']')]
    [InlineData('^')]
    [InlineData('`')]
    [InlineData('{')]
    [InlineData('|')]
    [InlineData('}')]
    [InlineData('\u007F')]
    public void A_character_that_cannot_stand_raw_in_a_query_is_refused(char character)
    {
        Assert.False(RestliValue.TryParse($"(k:a{character})", out _, out RestliSyntaxError? error));
        Assert.Equal(4, error.Offset);
        Assert.EndsWith($"it is written %{(int)character:X2}", error.Reason, StringComparison.Ordinal);
    }
}
