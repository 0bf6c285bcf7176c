namespace AudienceTyped.Shared.Restli;

/// <summary>Decodes the escapes of one character: the shortest form of UTF-8, and nothing that is no character.</summary>
internal static class RestliEscapeReader
{
    /// <summary>The error; null where the character is written, and the position behind its escapes.</summary>
    public static RestliSyntaxError? Read(ReadOnlySpan<char> text, ref int position, Span<char> decoded, out int written)
    {
        written = 0;
        int start = position;
        if (!TryReadByte(text, position, out int lead))
        {
            return new(position, RestliRefusal.BadEscape(text, position));
        }

        position += 3;
        int following = CountFollowing(lead);
        int scalar = following <= 0 ? lead : lead & (0x3F >> following);
        for (int index = 0; index < following; index++)
        {
            if (position == text.Length || text[position] != '%')
            {
                return new(start, RestliRefusal.NotUtf8(text[start..position]));
            }

            if (!TryReadByte(text, position, out int next))
            {
                return new(position, RestliRefusal.BadEscape(text, position));
            }

            position += 3;
            if (!MayFollow(lead, index, next))
            {
                return new(start, RestliRefusal.NotUtf8(text[start..position]));
            }

            scalar = (scalar << 6) | (next & 0x3F);
        }

        if (following < 0)
        {
            return new(start, RestliRefusal.NotUtf8(text[start..position]));
        }

        written = Write(scalar, decoded);
        return null;
    }

    // -1 for a byte with which no character begins.
    private static int CountFollowing(int lead) => lead switch
    {
        < 0x80 => 0,
        >= 0xC2 and <= 0xDF => 1,
        >= 0xE0 and <= 0xEF => 2,
        >= 0xF0 and <= 0xF4 => 3,
        _ => -1,
    };

    // The second byte tells longer forms, surrogates and what is above the last character: https://www.rfc-editor.org/rfc/rfc3629#section-4.
    private static bool MayFollow(int lead, int index, int next) => (index, lead) switch
    {
        (0, 0xE0) => next is >= 0xA0 and <= 0xBF,
        (0, 0xED) => next is >= 0x80 and <= 0x9F,
        (0, 0xF0) => next is >= 0x90 and <= 0xBF,
        (0, 0xF4) => next is >= 0x80 and <= 0x8F,
        _ => next is >= 0x80 and <= 0xBF,
    };

    private static int Write(int scalar, Span<char> decoded)
    {
        if (scalar < 0x10000)
        {
            decoded[0] = (char)scalar;
            return 1;
        }

        decoded[1] = (char)(0xDC00 + (scalar & 0x3FF));
        decoded[0] = (char)(0xD800 + ((scalar - 0x10000) >> 10));
        return 2;
    }

    private static bool TryReadByte(ReadOnlySpan<char> text, int position, out int value)
    {
        value = 0;
        if (text.Length - position < 3 || !RestliCharacters.IsHexDigit(text[position + 1]) || !RestliCharacters.IsHexDigit(text[position + 2]))
        {
            return false;
        }

        value = (HexDigit(text[position + 1]) << 4) | HexDigit(text[position + 2]);
        return true;
    }

    private static int HexDigit(char digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
}
