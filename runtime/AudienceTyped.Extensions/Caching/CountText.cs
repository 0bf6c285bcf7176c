using System.Text.Json;

namespace AudienceTyped;

/// <summary>A count as properties of a JSON object: what the cache and the journal keep. The request line is left out, since it repeats the criteria.</summary>
internal static class CountText
{
    public static void Write(Utf8JsonWriter writer, AudienceCount count)
    {
        writer.WriteString("status", count.Status.ToString());
        WriteNumber(writer, "total", count.Total);
        WriteNumber(writer, "active", count.Active);
        writer.WriteString("asOf", count.AsOf);
        if (count.RequestId is { } requestId)
        {
            writer.WriteString("requestId", requestId);
        }
    }

    /// <summary>Reads a count.</summary>
    /// <exception cref="JsonException">The object is not a count.</exception>
    public static AudienceCount Read(JsonElement element)
    {
        try
        {
            var count = AudienceCount.FromTotal(
                ReadNumber(element, "total"),
                Enum.Parse<AudienceCountStatus>(element.GetProperty("status").GetString()!),
                ReadNumber(element, "active"),
                element.GetProperty("asOf").GetDateTimeOffset());
            return element.TryGetProperty("requestId", out JsonElement requestId) ? count with { RequestId = requestId.GetString() } : count;
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or FormatException or KeyNotFoundException)
        {
            throw new JsonException("The JSON is not a count.", exception);
        }
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, long? number)
    {
        if (number is { } value)
        {
            writer.WriteNumber(name, value);
        }
    }

    private static long? ReadNumber(JsonElement element, string name) => element.TryGetProperty(name, out JsonElement number) ? number.GetInt64() : null;
}
