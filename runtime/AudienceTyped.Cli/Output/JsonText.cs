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

    /// <summary>Writes a result for machines.</summary>
    public static void WriteResult(ToolConsole console, Action<Utf8JsonWriter> write) => console.Output.Write(Write(write, isIndented: true) + "\n");

    /// <summary>Writes a number; one that is not known is null, never 0.</summary>
    public static void WriteNumber(Utf8JsonWriter writer, string name, long? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    /// <summary>Writes a list of texts.</summary>
    public static void WriteTexts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (string text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
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
