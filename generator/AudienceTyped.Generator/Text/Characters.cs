using System.Globalization;

namespace AudienceTyped.Generator.Text;

/// <summary>Which characters a definition may hold.</summary>
internal static class Characters
{
    public static bool IsAsciiDigit(char character) => character is >= '0' and <= '9';

    public static bool IsAsciiLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    public static bool IsAsciiLetterOrDigit(char character) => IsAsciiLetter(character) || IsAsciiDigit(character);

    /// <summary>Why the character at an index is refused, or null where it is taken.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">Where the character begins.</param>
    /// <param name="length">How many UTF-16 units it has.</param>
    public static string? FindRefusal(string text, int index, out int length)
    {
        char first = text[index];
        length = 1;
        if (first is >= ' ' and < '\u007F')
        {
            return null;
        }

        bool isPair = char.IsHighSurrogate(first) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);
        if (char.IsSurrogate(first) && !isPair)
        {
            return "half of a surrogate pair is not a character";
        }

        length = isPair ? 2 : 1;
        int codePoint = isPair ? char.ConvertToUtf32(first, text[index + 1]) : first;
        return FindReason(codePoint, CharUnicodeInfo.GetUnicodeCategory(text, index));
    }

    /// <summary>What replaces a refused character: nothing for an invisible one, a space for one that separates words. Null if only the author knows.</summary>
    public static string? FindReplacement(int codePoint) => codePoint switch
    {
        // A row may begin after the one; the other was a letter.
        0x000D or 0xFFFD => null,
        0x000B or 0x000C or 0x0085 or 0x2028 or 0x2029 or 0x2800 or 0x3164 or 0xFFA0 => " ",
        _ => "",
    };

    private static string? FindReason(int codePoint, UnicodeCategory category) => codePoint switch
    {
        0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => "it invisibly changes the direction of the text around it",
        0x000D => "a line must end with LF or CRLF, not with CR only",
        0x0085 or 0x2028 or 0x2029 => "it ends a line",
        0xFFFD => "it replaces bytes that are not UTF-8 (the file may have been saved in another encoding)",
        0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x2800 or 0x3164 or 0xFFA0 => "it is invisible",
        >= 0xFDD0 and <= 0xFDEF => "it is not a Unicode character",
        _ when (codePoint & 0xFFFE) == 0xFFFE => "it is not a Unicode character",
        _ => category switch
        {
            UnicodeCategory.Control => "it is a control character",
            UnicodeCategory.Format => "it is invisible",
            UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => "it ends a line",
            _ => null,
        },
    };
}
