using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AudienceTyped.Serialization;

/// <summary>Bounds as an object, <c>{"lower":24500000,"upper":25499999}</c>, and as a key of a dictionary as <c>24500000-25499999</c>.</summary>
public sealed class AudienceCountBoundsJsonConverter : JsonConverter<AudienceCountBounds>
{
    private const string Lower = "lower";
    private const string Upper = "upper";
    private const string Expected = "An object with the numbers \"lower\" and \"upper\", such as {\"lower\":300,\"upper\":304}, is expected";

    /// <inheritdoc/>
    public override AudienceCountBounds Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return document.RootElement.ValueKind == JsonValueKind.Object
            ? Require(Find(document.RootElement, Lower), Find(document.RootElement, Upper))
            : throw new JsonException(Expected + ".");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, AudienceCountBounds value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteNumber(Lower, value.Lower);
        writer.WriteNumber(Upper, value.Upper);
        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public override AudienceCountBounds ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string[] parts = reader.GetString()!.Split('-');
        return parts.Length == 2
            && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out long lower)
            && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out long upper)
                ? Require(lower, upper)
                : throw new JsonException("Two numbers with a hyphen between them, such as \"300-304\", are expected.");
    }

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, AudienceCountBounds value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(string.Create(CultureInfo.InvariantCulture, $"{value.Lower}-{value.Upper}"));
    }

    // As the serializer's options for property names do not reach here, both spellings are read.
    private static long? Find(JsonElement element, string name)
    {
        long? found = null;
        foreach (JsonProperty property in element.EnumerateObject())
        {
            if (!property.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (found is not null || property.Value.ValueKind != JsonValueKind.Number || !property.Value.TryGetInt64(out long value))
            {
                throw new JsonException(Expected + ".");
            }

            found = value;
        }

        return found;
    }

    private static AudienceCountBounds Require(long? lower, long? upper) => (lower, upper) switch
    {
        ({ } least, { } greatest) when least >= 0 && least <= greatest => new(least, greatest),
        ({ } least, { } greatest) => throw new JsonException($"{Expected}, with lower at most upper and none below 0; {least} and {greatest} are not bounds."),
        _ => throw new JsonException(Expected + "."),
    };
}
