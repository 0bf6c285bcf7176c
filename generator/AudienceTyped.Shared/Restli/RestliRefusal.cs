using System.Globalization;
using System.Text;

namespace AudienceTyped.Shared.Restli;

/// <summary>The reasons for rejecting a text: what was found, what was expected, how to write it.</summary>
internal static class RestliRefusal
{
    public static readonly string TooDeep =
        $"lists and records are nested more than {RestliReader.MaximumDepth} levels deep, more than any request needs";

    public static string Missing(ReadOnlySpan<char> text, int offset, string expected)
    {
        string found = $"found {Found(text, offset)} where {expected} was expected";
        if (offset == text.Length)
        {
            return offset == 0 ? $"{found}; the empty string is written ''" : found;
        }

        if (text[offset] == '(')
        {
            return $"{found}; a key is a string, in which parentheses are written %28 and %29";
        }

        return text[offset] == ')' && offset > 0 && text[offset - 1] == ','
            ? $"{found}; there is no comma before a closing parenthesis, and the empty string is written ''"
            : $"{found}; the empty string is written ''";
    }

    public static string MissingColon(ReadOnlySpan<char> text, int offset) =>
        $"found {Found(text, offset)} where ':' was expected after a record's key; a record is written (key:value,key:value), a list List(a,b)";

    public static string NotClosed(ReadOnlySpan<char> text, int offset, int start, string what, bool isAfterString)
    {
        string found = $"found {Found(text, offset)} where ',' or ')' was expected in the {what} that opens at offset {start}";
        return isAfterString && offset < text.Length ? $"{found}; {InString(text, offset)}" : found;
    }

    public static string LeftOver(ReadOnlySpan<char> text, int offset, bool isAfterString)
    {
        string found = $"found {Found(text, offset)} where the text should end";
        return text[offset] switch
        {
            ')' => $"{found}; it closes nothing, and inside a string it is written %29",
            _ when isAfterString => $"{found}; {InString(text, offset)}",
            _ => $"{found}; only one value can be read, and several are written List(a,b)",
        };
    }

    public static string NotLiteral(char character)
    {
        if (char.IsSurrogate(character))
        {
            return $"found a lone surrogate (U+{(int)character:X4}), which is not a whole character";
        }

        return $"found {Shown(character)}, which a query cannot contain; it is written {Escape(character)}";
    }

    public static string BadEscape(ReadOnlySpan<char> text, int offset)
    {
        string found = offset + 1 == text.Length ? "the end of the string" : Shown(text[offset + 1]);
        found = offset + 2 < text.Length && RestliCharacters.IsHexDigit(text[offset + 1]) ? $"{found} and {Shown(text[offset + 2])}" : found;
        return $"found {found} after '%' where two hexadecimal digits were expected; a percent sign itself is written %25";
    }

    public static string NotUtf8(ReadOnlySpan<char> escapes) =>
        $"found {escapes.ToString()}, which is not the UTF-8 form of a character; text is percent-encoded as the shortest form of UTF-8";

    private static string InString(ReadOnlySpan<char> text, int offset)
    {
        return text[offset] == '('
            ? "only the word List, with a capital L, can be before a parenthesis, and inside a string it is written %28"
            : $"inside a string it is written {Escape(text[offset])}";
    }

    private static string Escape(char character) => string.Concat(
        Encoding.UTF8.GetBytes(character.ToString()).Select(static part => "%" + part.ToString("X2", CultureInfo.InvariantCulture)));

    private static string Found(ReadOnlySpan<char> text, int offset) =>
        offset == text.Length ? "the end of the text" : Shown(text[offset]);

    private static string Shown(char character) => character switch
    {
        ' ' => "a space",
        '\'' => "a single quote",
        > ' ' and <= '~' => $"'{character}'",
        _ => $"U+{(int)character:X4}",
    };
}
