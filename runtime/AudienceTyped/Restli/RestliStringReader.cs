using System.Buffers;
using System.Text;

namespace AudienceTyped.Restli;

/// <summary>Reads one string (a value or a key) up to the next structural character, decoding it once.</summary>
internal static class RestliStringReader
{
    private const int LongestOnStack = 256;

    /// <summary>The decoded string, or null with the error set; the position moves behind what was read.</summary>
    public static string? Read(ReadOnlySpan<char> text, ref int position, out RestliSyntaxError? error)
    {
        error = null;
        int start = position;
        int length = text[start..].IndexOfAny(RestliCharacters.Structural);
        int end = length < 0 ? text.Length : start + length;
        ReadOnlySpan<char> raw = text[start..end];
        position = end;
        int plain = raw.IndexOfAnyExcept(RestliCharacters.Literal);
        if (plain < 0)
        {
            return raw is RestliString.EmptyText ? "" : raw.ToString();
        }

        char[]? rented = raw.Length > LongestOnStack ? ArrayPool<char>.Shared.Rent(raw.Length) : null;
        Span<char> decoded = rented ?? stackalloc char[LongestOnStack];
        error = Decode(text[..end], start, start + plain, decoded, out int written);
        string? result = error is null ? decoded[..written].ToString() : null;
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return result;
    }

    // No escape is shorter than its character, so a buffer of the raw length is enough.
    private static RestliSyntaxError? Decode(ReadOnlySpan<char> text, int start, int position, Span<char> decoded, out int written)
    {
        text[start..position].CopyTo(decoded);
        written = position - start;
        while (position < text.Length)
        {
            char character = text[position];
            RestliSyntaxError? error = null;
            if (character == '%')
            {
                error = DecodeEscapes(text, ref position, decoded[written..], out int count);
                written += count;
            }
            else if (RestliCharacters.Literal.Contains(character) || (RestliCharacters.IsLiteralOutsideAscii(character) && !char.IsSurrogate(character)))
            {
                decoded[written++] = character;
                position++;
            }
            else if (position + 1 < text.Length && char.IsSurrogatePair(character, text[position + 1]))
            {
                text.Slice(position, 2).CopyTo(decoded[written..]);
                written += 2;
                position += 2;
            }
            else
            {
                error = new(position, RestliRefusal.NotLiteral(character));
            }

            if (error is not null)
            {
                return error;
            }
        }

        return null;
    }

    /// <summary>Decodes the escapes of one character.</summary>
    private static RestliSyntaxError? DecodeEscapes(ReadOnlySpan<char> text, ref int position, Span<char> decoded, out int written)
    {
        written = 0;
        Span<byte> bytes = stackalloc byte[4];
        int start = position;
        int count = 0;
        OperationStatus status;
        Rune rune;
        do
        {
            if (position == text.Length || text[position] != '%')
            {
                return new(start, RestliRefusal.NotUtf8(text[start..position]));
            }

            if (!TryReadByte(text[position..], out bytes[count]))
            {
                return new(position, RestliRefusal.BadEscape(text, position));
            }

            position += 3;
            count++;
            status = Rune.DecodeFromUtf8(bytes[..count], out rune, out _);
        }
        while (status == OperationStatus.NeedMoreData);
        if (status != OperationStatus.Done)
        {
            return new(start, RestliRefusal.NotUtf8(text[start..position]));
        }

        written = rune.EncodeToUtf16(decoded);
        return null;
    }

    private static bool TryReadByte(ReadOnlySpan<char> text, out byte value)
    {
        value = 0;
        if (text.Length < 3 || !char.IsAsciiHexDigit(text[1]) || !char.IsAsciiHexDigit(text[2]))
        {
            return false;
        }

        value = (byte)((HexDigit(text[1]) << 4) | HexDigit(text[2]));
        return true;
    }

    private static int HexDigit(char digit) => char.IsAsciiDigit(digit) ? digit - '0' : (digit | 0x20) - 'a' + 10;
}
