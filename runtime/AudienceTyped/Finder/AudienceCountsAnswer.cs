using System.Text.Json;

namespace AudienceTyped;

/// <summary>The body of an answer: an object with <c>elements</c>, of which the first counts. Unknown fields are ignored.</summary>
internal sealed record AudienceCountsAnswer
{
    /// <summary>Null if the answer has no number.</summary>
    public long? Total { get; private init; }

    /// <summary>Null if the answer has no number, or one that cannot be read: no count depends on it.</summary>
    public long? Active { get; private init; }

    /// <summary>Null if the body is not an answer of the endpoint.</summary>
    public static AudienceCountsAnswer? TryRead(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return TryRead(document.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static AudienceCountsAnswer? TryRead(JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Object || !body.TryGetProperty("elements", out JsonElement elements) || elements.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        if (elements.GetArrayLength() == 0)
        {
            return new();
        }

        if (elements[0].ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        bool isReadable = TryReadNumber(elements[0], "total", out long? total);
        _ = TryReadNumber(elements[0], "active", out long? active);
        return isReadable ? new() { Total = total, Active = active } : null;
    }

    // A missing number is null; one that is negative, a fraction or too large cannot be read.
    private static bool TryReadNumber(JsonElement element, string name, out long? number)
    {
        number = null;
        if (!element.TryGetProperty(name, out JsonElement value) || value.ValueKind == JsonValueKind.Null)
        {
            return true;
        }

        if (value.ValueKind != JsonValueKind.Number || !value.TryGetInt64(out long read) || read < 0)
        {
            return false;
        }

        number = read;
        return true;
    }
}
