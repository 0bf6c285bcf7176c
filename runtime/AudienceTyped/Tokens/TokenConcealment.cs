using System.Net;
using System.Text.Json;

namespace AudienceTyped;

/// <summary>
/// Keeps an access token out of the texts of others: a server or gateway can echo it whole, in part or encoded.
/// What is readable is replaced by a placeholder. A text that contains the token in another form is left out as a whole.
/// </summary>
internal static class TokenConcealment
{
    /// <summary>Stands for a text that contains the token in a form in which it cannot be replaced.</summary>
    public const string LeftOut = "(left out: it contains the access token)";

    // Shorter parts are in ordinary texts by chance.
    private const int ShortestPart = 8;

    // A text without punctuation matches by chance more easily.
    private const int ShortestSplitPart = 12;

    // No error of LinkedIn's is longer; the search of a longer text would be slow.
    private const int LongestText = 16 * 1024;

    public static string Hide(string text, string token, string placeholder)
    {
        if (text.Length > LongestText)
        {
            text = text[..LongestText] + "…";
        }

        if (token.Length < ShortestPart)
        {
            return HideWord(text, token, placeholder);
        }

        string shown = HideParts(HideSpellings(text, token, placeholder), token, placeholder);
        return DecodedTexts.Of(shown.Replace(placeholder, " ", StringComparison.Ordinal)).Any(decoded => Contains(decoded, token, ShortestPart))
            || IsSplitIn(shown.Replace(placeholder, " ", StringComparison.Ordinal), token)
            ? LeftOut
            : shown;
    }

    // A token of a test can be a common word: part of another word is not the token.
    private static string HideWord(string text, string token, string placeholder)
    {
        for (int at = text.IndexOf(token, StringComparison.Ordinal); at >= 0; at = at < text.Length ? text.IndexOf(token, at, StringComparison.Ordinal) : -1)
        {
            int end = at + token.Length;
            bool isWord = (at == 0 || !IsWordCharacter(text[at - 1])) && (end == text.Length || !IsWordCharacter(text[end]));
            (text, at) = isWord ? (string.Concat(text.AsSpan(0, at), placeholder, text.AsSpan(end)), at + placeholder.Length) : (text, at + 1);
        }

        return text;
    }

    // As it is, and as JSON, a query and HTML write it.
    private static string HideSpellings(string text, string token, string placeholder)
    {
        string json = JsonEncodedText.Encode(token).ToString();
        ReadOnlySpan<string> spellings =
        [
            token,
            json,
            token.Replace("/", "\\/", StringComparison.Ordinal),
            json.Replace("/", "\\/", StringComparison.Ordinal),
            Uri.EscapeDataString(token),
            WebUtility.HtmlEncode(token),
        ];
        foreach (string spelling in spellings)
        {
            text = text.Replace(spelling, placeholder, StringComparison.OrdinalIgnoreCase);
        }

        return text;
    }

    // The longest runs that the token contains too.
    private static string HideParts(string text, string token, string placeholder)
    {
        for (int start = 0; start + ShortestPart <= text.Length; start++)
        {
            int length = ShortestPart;
            while (start + length <= text.Length && token.AsSpan().Contains(text.AsSpan(start, length), StringComparison.OrdinalIgnoreCase))
            {
                length++;
            }

            if (length > ShortestPart)
            {
                text = string.Concat(text.AsSpan(0, start), placeholder, text.AsSpan(start + length - 1));
                start += placeholder.Length - 1;
            }
        }

        return text;
    }

    private static bool IsSplitIn(string text, string token)
    {
        string parts = LettersAndDigits(token);
        return parts.Length >= ShortestSplitPart && Contains(LettersAndDigits(text), parts, ShortestSplitPart);
    }

    private static bool Contains(string text, string token, int shortest)
    {
        for (int start = 0; start + shortest <= text.Length; start++)
        {
            if (token.AsSpan().Contains(text.AsSpan(start, shortest), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static string LettersAndDigits(string text) => string.Concat(text.Where(char.IsAsciiLetterOrDigit));

    private static bool IsWordCharacter(char character) => char.IsLetterOrDigit(character) || character == '_';
}
