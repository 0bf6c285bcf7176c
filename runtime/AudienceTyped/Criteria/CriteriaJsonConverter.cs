using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using AudienceTyped.Shared.Notation;

namespace AudienceTyped.Serialization;

/// <summary>Criteria, or a part of them, as the JSON of campaigns. What cannot be sent yet, such as an empty any-of, can be stored.</summary>
/// <typeparam name="T">The type.</typeparam>
public abstract class CriteriaJsonConverter<T> : JsonConverter<T>
    where T : class
{
    private protected CriteriaJsonConverter()
    {
    }

    private protected static CriteriaReader Reader { get; } = new(CriteriaNotation.Json, knownFacets: null, allowsEmpty: true);

    /// <inheritdoc/>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        try
        {
            return Read(document.RootElement);
        }
        catch (FormatException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        WriteParts(writer, value);
    }

    /// <inheritdoc/>
    public sealed override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Utf8JsonReader inner = new(Encoding.UTF8.GetBytes(reader.GetString()!));
        return inner.Read() ? Read(ref inner, typeToConvert, options) : throw new JsonException("The JSON of targeting criteria is expected as the key.");
    }

    /// <inheritdoc/>
    public sealed override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WritePropertyName(CriteriaJsonWriter.WriteText(json => WriteParts(json, value)));
    }

    private protected abstract T Read(JsonElement element);

    private protected abstract void WriteParts(Utf8JsonWriter writer, T value);
}
