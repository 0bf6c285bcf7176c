using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace AudienceTyped.Cli;

/// <summary>JSON for machines that a terminal can show as well: letters as they are, invisible characters escaped.</summary>
internal static class JsonText
{
    /// <summary>The text that a function writes.</summary>
    public static string Write(Action<Utf8JsonWriter> write, bool isIndented = false)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = isIndented, NewLine = "\n" }))
        {
            write(writer);
        }

        return EscapeHidden(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    // The encoder leaves marks of direction; they are in strings only, so that an escape says the same.
    private static string EscapeHidden(string json)
    {
        if (!json.Any(static character => character != '\n' && VisibleText.IsHidden(character)))
        {
            return json;
        }

        StringBuilder escaped = new(json.Length + 16);
        foreach (char character in json)
        {
            if (character != '\n' && VisibleText.IsHidden(character))
            {
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
            }
            else
            {
                escaped.Append(character);
            }
        }

        return escaped.ToString();
    }
}
