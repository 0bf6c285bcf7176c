using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;

namespace AudienceTyped.Tests;

public sealed class TokenConcealmentTests
{
    private const string Token = "AQXdSP_W41~UPs5ioT-t8HESyODB4FqbkJ8LrV+5mff4gPODzOYR==";
    private const string Placeholder = "(hidden)";

    public static TheoryData<string, string> Encodings => new()
    {
        { "base64", Convert.ToBase64String(Encoding.ASCII.GetBytes(Token)) },
        { "base64 of the header", Convert.ToBase64String(Encoding.ASCII.GetBytes("Bearer " + Token)) },
        { "base64 for URLs", Convert.ToBase64String(Encoding.ASCII.GetBytes("x" + Token)).Replace('+', '-').Replace('/', '_').TrimEnd('=') },
        { "hexadecimal", Convert.ToHexString(Encoding.ASCII.GetBytes(Token)) },
        { "hexadecimal with colons", string.Join(
            ':', Encoding.ASCII.GetBytes(Token).Select(static value => value.ToString("x2", CultureInfo.InvariantCulture))) },
        { "percent", string.Concat(Encoding.ASCII.GetBytes(Token).Select(static value => $"%{value:X2}")) },
        { "percent, unusual", Token.Replace("~", "%7E", StringComparison.Ordinal) },
        { "percent, twice", Uri.EscapeDataString(Uri.EscapeDataString(Token)) },
        { "percent, three times", Uri.EscapeDataString(Uri.EscapeDataString(Uri.EscapeDataString(Token))) },
        { "HTML", string.Concat(Token.Select(static character => $"&#{(int)character};")) },
        { "JSON", string.Concat(Token.Select(static character => $"\\u{(int)character:x4}")) },
        { "base64 in percent", Uri.EscapeDataString(Convert.ToBase64String(Encoding.ASCII.GetBytes(Token))) },
        { "lines", string.Join("\r\n ", Token.Chunk(7).Select(static part => new string(part))) },
        { "quoted parts", string.Join("\" + \"", Token.Chunk(5).Select(static part => new string(part))) },
        { "spaces", string.Join(' ', Token.ToCharArray()) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_token_in_another_encoding_is_not_shown(string encoding, string echoed)
    {
        _ = encoding;
        string shown = TokenConcealment.Hide($"Rejected: {echoed}, try again.", Token, Placeholder);

        Assert.DoesNotContain(echoed, shown, StringComparison.Ordinal);
        Assert.True(shown == TokenConcealment.LeftOut || shown.Contains(Placeholder, StringComparison.Ordinal), shown);
    }

    [Fact]
    public void Each_part_of_eight_characters_or_more_is_hidden()
    {
        Gen.Select(Gen.Int[0, Token.Length - 8], Gen.Int[8, Token.Length]).Sample((start, length) =>
        {
            string part = Token.Substring(start, Math.Min(length, Token.Length - start));

            return TokenConcealment.Hide($"token {part}… is wrong", Token, Placeholder) == $"token {Placeholder}… is wrong";
        });
    }

    [Fact]
    public void Ordinary_texts_are_shown_unchanged()
    {
        foreach (string text in (string[])
        [
            "Invalid access token",
            "Resource level throttle APPLICATION DAY limit for calls to this resource is reached.",
            """{"status":400,"code":"ILLEGAL_ARGUMENT","message":"urn:li:skill:1 %28 &amp; \\u0041"}""",
            "com.linkedin.publishing.TargetingException AAYx4dW3+0e9ZkzM0p3xYw== 0123456789abcdef0123456789abcdef",
            "",
        ])
        {
            Assert.Equal(text, TokenConcealment.Hide(text, Token, Placeholder));
        }
    }

    [Fact]
    public void A_long_text_is_cut_before_it_is_searched()
    {
        string shown = TokenConcealment.Hide(new string('x', 1024 * 1024) + Token, Token, Placeholder);

        Assert.EndsWith("x…", shown, StringComparison.Ordinal);
        Assert.DoesNotContain(Token[..8], shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_text_can_be_searched()
    {
        Gen.Select(Gen.String, Gen.String[Gen.Char['!', '~'], 1, 40]).Sample((text, token) => TokenConcealment.Hide(text, token, Placeholder) is not null);
        Assert.Equal(JsonSerializer.Serialize("\ud800"), TokenConcealment.Hide(JsonSerializer.Serialize("\ud800"), Token, Placeholder));
    }
}
