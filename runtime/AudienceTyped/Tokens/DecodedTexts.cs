using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace AudienceTyped;

/// <summary>What a text says once it is decoded: percent encoding, HTML, the escapes of JSON, base64 and hexadecimal digits, also within each other.</summary>
internal static partial class DecodedTexts
{
    private const int MaximumDepth = 3;

    // Hostile texts could have very many.
    private const int MaximumTexts = 64;

    public static IEnumerable<string> Of(string text)
    {
        HashSet<string> seen = [text];
        List<string> level = [text];
        for (int depth = 0; depth < MaximumDepth && level.Count > 0; depth++)
        {
            List<string> next = [];
            foreach (string decoded in level.SelectMany(DecodeOnce).Where(seen.Add).Take(MaximumTexts))
            {
                yield return decoded;
                next.Add(decoded);
            }

            level = next;
        }
    }

    private static IEnumerable<string> DecodeOnce(string text)
    {
        yield return Uri.UnescapeDataString(text);
        yield return WebUtility.HtmlDecode(text);
        yield return JsonEscape.Replace(text, static escape => ((char)Convert.ToUInt16(escape.Groups[1].Value, 16)).ToString());
        foreach (Match run in Base64Run.Matches(text))
        {
            // The token can begin anywhere in what was encoded.
            for (int start = 0; start < 4; start++)
            {
                if (DecodeBase64(run.Value, start) is { } decoded)
                {
                    yield return decoded;
                }
            }
        }

        foreach (Match run in HexadecimalRun.Matches(text))
        {
            string digits = string.Concat(run.Value.Where(char.IsAsciiHexDigit));
            yield return Encoding.Latin1.GetString(Convert.FromHexString(digits.AsSpan(0, digits.Length & ~1)));
            yield return Encoding.Latin1.GetString(Convert.FromHexString(digits.AsSpan(1, (digits.Length - 1) & ~1)));
        }
    }

    private static string? DecodeBase64(string run, int start)
    {
        string digits = run[start..].TrimEnd('=').Replace('-', '+').Replace('_', '/');
        int length = digits.Length - (digits.Length % 4 == 1 ? 1 : 0);
        byte[] bytes = new byte[length];
        return Convert.TryFromBase64String(digits[..length].PadRight((length + 3) / 4 * 4, '='), bytes, out int written)
            ? Encoding.Latin1.GetString(bytes, 0, written)
            : null;
    }

    [GeneratedRegex(@"\\u([0-9A-Fa-f]{4})")]
    private static partial Regex JsonEscape { get; }

    [GeneratedRegex("[A-Za-z0-9+/_-]{10,}=*")]
    private static partial Regex Base64Run { get; }

    [GeneratedRegex("(?:[0-9A-Fa-f]{2}[ :-]?){8,}")]
    private static partial Regex HexadecimalRun { get; }
}
