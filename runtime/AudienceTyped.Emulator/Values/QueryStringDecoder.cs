using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace AudienceTyped.Emulation;

/// <summary>Decodes one string of a raw value: percent escapes of well-formed UTF-8, every other character as it is, a plus, too.</summary>
internal static class QueryStringDecoder
{
    private const string EmptyString = "''";

    // What RFC 3986 allows in a query, without the characters that Rest.li reserves and the separator of parameters.
    private static readonly SearchValues<char> _plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$'*+;=/?@");

    public static bool TryDecode(string text, int start, int end, [NotNullWhen(true)] out string? decoded, out QueryValueProblem problem)
    {
        problem = default;
        ReadOnlySpan<char> raw = text.AsSpan(start, end - start);
        if (!raw.ContainsAnyExcept(_plain))
        {
            decoded = raw.SequenceEqual(EmptyString) ? "" : raw.ToString();
            return true;
        }

        StringBuilder result = new(raw.Length);
        for (int position = start; position < end;)
        {
            char character = text[position];
            if (character == '%')
            {
                if (!TryDecodeEscapes(text, ref position, end, result, out problem))
                {
                    decoded = null;
                    return false;
                }
            }
            else if (_plain.Contains(character))
            {
                result.Append(character);
                position++;
            }
            else
            {
                problem = new QueryValueProblem(position, $"The character U+{(int)character:X4} must be percent-encoded in a query.");
                decoded = null;
                return false;
            }
        }

        decoded = result.ToString();
        return true;
    }

    private static bool TryDecodeEscapes(string text, ref int position, int end, StringBuilder result, out QueryValueProblem problem)
    {
        Span<byte> sequence = stackalloc byte[4];
        int start = position;
        int length = 0;
        do
        {
            if (position + 3 > end || !TryReadByte(text[position + 1], text[position + 2], out sequence[length]))
            {
                problem = new QueryValueProblem(position, "Two hexadecimal digits must follow a percent sign; the sign itself is written '%25'.");
                return false;
            }

            position += 3;
            OperationStatus status = Rune.DecodeFromUtf8(sequence[..++length], out Rune rune, out _);
            if (status == OperationStatus.Done)
            {
                result.Append(rune.ToString());
                problem = default;
                return true;
            }

            if (status == OperationStatus.InvalidData)
            {
                break;
            }
        }
        while (position < end && text[position] == '%');

        problem = new QueryValueProblem(start, "The percent escapes from here are not well-formed UTF-8.");
        return false;
    }

    // Not byte.TryParse: it reads a digit and a NUL as one digit.
    private static bool TryReadByte(char high, char low, out byte value)
    {
        bool isHexadecimal = char.IsAsciiHexDigit(high) && char.IsAsciiHexDigit(low);
        value = isHexadecimal ? byte.Parse([high, low], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) : (byte)0;
        return isHexadecimal;
    }
}
