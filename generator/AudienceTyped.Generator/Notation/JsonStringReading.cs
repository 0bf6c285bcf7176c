using System.Globalization;
using System.Text;

namespace AudienceTyped.Generator.Notation;

/// <summary>A string of JSON.</summary>
/// <param name="Value">The string itself; null where it is refused.</param>
/// <param name="Start">Where its first character is written.</param>
/// <param name="End">Where what follows begins, or what is refused.</param>
/// <param name="Expected">What is expected where it is refused.</param>
internal readonly record struct JsonStringReading(string? Value, int Start, int End, string Expected)
{
    private const string Escaped = "\"\\/bfnrt";
    private const string Meant = "\"\\/\b\f\n\r\t";

    /// <summary>Whether an escape is half of a surrogate pair, of which readers find out late.</summary>
    public bool IsUnsure => Value is not null && SurrogatePairs.FindHalf(Value) is not null;

    /// <summary>Reads the string whose quotation mark is at a position.</summary>
    public static JsonStringReading Of(string text, int quote)
    {
        StringBuilder value = new();
        int start = quote + 1;
        for (int position = start; position < text.Length; position++)
        {
            switch (text[position])
            {
                case '"':
                    return new JsonStringReading(value.ToString(), start, position + 1, "");
                case < ' ':
                    return new JsonStringReading(null, start, position, "an escape");
                case '\\' when FindEscape(text, position) is { } escape:
                    value.Append(escape.Character);
                    position += escape.Length - 1;
                    break;
                case '\\':
                    return new JsonStringReading(null, start, position, "an escape that JSON has");
                default:
                    value.Append(text[position]);
                    break;
            }
        }

        return new JsonStringReading(null, start, text.Length, "a quotation mark");
    }

    private static (char Character, int Length)? FindEscape(string text, int position)
    {
        char kind = position + 1 < text.Length ? text[position + 1] : '\0';
        if (kind != 'u')
        {
            int index = Escaped.IndexOf(kind);
            return index < 0 ? null : (Meant[index], 2);
        }

        return position + 6 <= text.Length
            && ushort.TryParse(text.Substring(position + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit)
                ? ((char)unit, 6)
                : null;
    }
}
