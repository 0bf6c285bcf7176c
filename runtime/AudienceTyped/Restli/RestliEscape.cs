using System.Buffers;
using System.Text;

namespace AudienceTyped.Restli;

/// <summary>
/// Percent-encoding of a string as UTF-8, once: only <c>A-Z a-z 0-9 - . _ ~</c> stay bare.
/// Rest.li's <c>''</c> for the empty string belongs to the writer of an element, not to this encoding.
/// </summary>
/// <remarks>Rule: https://linkedin.github.io/rest.li/spec/protocol (URL encoding), with the strict set that every server reads.</remarks>
internal static class RestliEscape
{
    /// <summary>The longest text a .NET string can hold.</summary>
    internal const int LongestText = 0x3FFFFFDF;

    private static readonly SearchValues<char> _unreserved =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~");

    /// <summary>The number of characters that <see cref="TryEscape"/> writes.</summary>
    /// <exception cref="ArgumentException">The text has a lone surrogate, or would become longer than a string can be.</exception>
    public static int GetEscapedLength(ReadOnlySpan<char> text)
    {
        int position = text.IndexOfAnyExcept(_unreserved);
        if (position < 0)
        {
            return text.Length;
        }

        long length = position;
        while (position < text.Length)
        {
            char character = text[position];
            if (char.IsAscii(character))
            {
                length += IsUnreserved(character) ? 1 : 3;
                position++;
                continue;
            }

            Rune rune = RuneAt(text, position);
            length += 3 * rune.Utf8SequenceLength;
            position += rune.Utf16SequenceLength;
        }

        return length <= LongestText
            ? (int)length
            : throw new ArgumentException(
                $"The percent-encoded text would have {length} characters, and a string can have at most {LongestText}. Shorten the text.",
                nameof(text));
    }

    /// <summary>Writes the percent-encoded text; returns false and writes nothing if the destination is too short.</summary>
    /// <exception cref="ArgumentException">The text has a lone surrogate.</exception>
    public static bool TryEscape(ReadOnlySpan<char> text, Span<char> destination, out int written)
    {
        written = 0;
        int position = text.IndexOfAnyExcept(_unreserved);
        position = position < 0 ? text.Length : position;
        if (!text[..position].TryCopyTo(destination))
        {
            return false;
        }

        // Runs between escapes are short (urn:li:skill:17), so searching for their ends would cost more than copying.
        int target = position;
        while (position < text.Length)
        {
            char character = text[position];
            bool isUnreserved = IsUnreserved(character);
            Rune rune = isUnreserved || char.IsAscii(character) ? new Rune(character) : RuneAt(text, position);
            int length = isUnreserved ? 1 : 3 * rune.Utf8SequenceLength;
            if (destination.Length - target < length)
            {
                return false;
            }

            if (isUnreserved)
            {
                destination[target] = character;
            }
            else
            {
                WriteEscapes(rune, destination[target..]);
            }

            target += length;
            position += rune.Utf16SequenceLength;
        }

        written = target;
        return true;
    }

    /// <summary>The percent-encoded text; the same instance if nothing has to be encoded.</summary>
    /// <exception cref="ArgumentException">The text has a lone surrogate, or would become longer than a string can be.</exception>
    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int length = GetEscapedLength(text);
        return length == text.Length
            ? text
            : string.Create(length, text, static (destination, source) => TryEscape(source, destination, out _));
    }

    // The same set as above; a virtual call to the searched set for each character would cost more than these comparisons.
    private static bool IsUnreserved(char character) => char.IsAsciiLetterOrDigit(character) || character is '-' or '.' or '_' or '~';

    private static void WriteEscapes(Rune rune, Span<char> destination)
    {
        if (rune.IsAscii)
        {
            WriteEscape((byte)rune.Value, destination);
            return;
        }

        Span<byte> bytes = stackalloc byte[4];
        int count = rune.EncodeToUtf8(bytes);
        for (int index = 0; index < count; index++)
        {
            WriteEscape(bytes[index], destination[(3 * index)..]);
        }
    }

    private static void WriteEscape(byte value, Span<char> destination)
    {
        destination[2] = UpperHexDigit(value & 0xF);
        destination[1] = UpperHexDigit(value >> 4);
        destination[0] = '%';
    }

    private static char UpperHexDigit(int value) => (char)(value < 10 ? '0' + value : 'A' + value - 10);

    // Replacing a lone surrogate, as Uri.EscapeDataString does, would send a different text.
    private static Rune RuneAt(ReadOnlySpan<char> text, int position)
    {
        return Rune.DecodeFromUtf16(text[position..], out Rune rune, out _) == OperationStatus.Done
            ? rune
            : throw new ArgumentException(
                $"The text has a lone surrogate (U+{(int)text[position]:X4}) at offset {position}, which is not a whole character and has no UTF-8 form. Remove it, or add the other half of the pair.",
                nameof(text));
    }
}
