using System.Text.Json;
using System.Text.Json.Serialization;
using AudienceTyped.Shared.Text;

namespace AudienceTyped.Serialization;

/// <summary>A value as a JSON string, also as a key of a dictionary.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public abstract class TextJsonConverter<T> : JsonConverter<T>
    where T : notnull
{
    private protected TextJsonConverter()
    {
    }

    /// <summary>What is expected, with an example: a URN, as in "urn:li:skill:17".</summary>
    private protected abstract string Expected { get; }

    /// <inheritdoc/>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType == JsonTokenType.String
        ? Parse(reader.GetString()!, typeToConvert)
        : throw new JsonException($"{Expected} is expected, and the JSON has {Describe(reader.TokenType)}.");

    /// <inheritdoc/>
    public sealed override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString()!, typeToConvert);

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(TextOf(value));
    }

    /// <inheritdoc/>
    public sealed override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(TextOf(value));
    }

    /// <summary>Reads the text.</summary>
    /// <exception cref="FormatException">The text is not one of the type.</exception>
    private protected abstract T ParseText(string text, Type type);

    /// <summary>The text, or an empty one for the default value.</summary>
    private protected abstract string Format(T value);

    private static string Describe(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "a Boolean",
        _ => "null",
    };

    private T Parse(string text, Type type)
    {
        try
        {
            return ParseText(text, type);
        }
        catch (FormatException exception)
        {
            throw new JsonException($"{Expected} is expected. {exception.Message}", exception);
        }
    }

    private string TextOf(T value) => Format(value) is { Length: > 0 } text
        ? text
        : throw new JsonException($"The default value of {Excerpt.Of(typeof(T).Name)} is not written, because it is not a value.");
}
