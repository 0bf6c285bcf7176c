using System.Buffers;

namespace AudienceTyped.Shared.Restli;

/// <summary>Reads one string (a value or a key) up to the next structural character, decoding it once.</summary>
internal static class RestliStringReader
{
    private const int LongestOnStack = 256;

    // Two percent-encoded quotes would be a string of two quotes.
    private const string EmptyText = "''";

    /// <summary>The decoded string, or null with the error set; the position moves behind what was read.</summary>
    public static string? Read(ReadOnlySpan<char> text, ref int position, out RestliSyntaxError? error)
    {
        error = null;
        int start = position;
        int length = text[start..].IndexOfAny(RestliCharacters.Structural.AsSpan());
        int end = length < 0 ? text.Length : start + length;
        position = end;
        int plain = start;
        while (plain < end && text[plain] < 128 && RestliCharacters.IsLiteral(text[plain]))
        {
            plain++;
        }

        if (plain == end)
        {
            ReadOnlySpan<char> raw = text[start..end];
            return raw.SequenceEqual(EmptyText.AsSpan()) ? "" : raw.ToString();
        }

        char[]? rented = end - start > LongestOnStack ? ArrayPool<char>.Shared.Rent(end - start) : null;
        Span<char> decoded = rented ?? stackalloc char[LongestOnStack];
        error = Decode(text[..end], start, plain, decoded, out int written);
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
            if (character == '%')
            {
                if (RestliEscapeReader.Read(text, ref position, decoded[written..], out int count) is { } error)
                {
                    return error;
                }

                written += count;
            }
            else if (RestliCharacters.IsLiteral(character))
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
                return new(position, RestliRefusal.NotLiteral(character));
            }
        }

        return null;
    }
}
