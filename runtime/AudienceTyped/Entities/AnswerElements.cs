using System.Text.Json;

namespace AudienceTyped;

/// <summary>The body of an answer that lists something: an object with <c>elements</c>.</summary>
internal static class AnswerElements
{
    /// <summary>Reads an answer.</summary>
    /// <param name="exchange">The call.</param>
    /// <param name="expected">What the body should be: <c>a list of facets</c>.</param>
    /// <param name="read">Reads the body and its elements.</param>
    /// <exception cref="LinkedInApiException">The body is not such an object, or has a text that is none.</exception>
    public static T Read<T>(ApiExchange exchange, string expected, Func<JsonElement, JsonElement, T> read) =>
        Read(exchange, expected, "elements", JsonValueKind.Array, read);

    /// <summary>Reads an answer with another field.</summary>
    /// <param name="exchange">The call.</param>
    /// <param name="expected">What the body should be: <c>a list of facets</c>.</param>
    /// <param name="field">The field.</param>
    /// <param name="kind">What the field has.</param>
    /// <param name="read">Reads the body and the field.</param>
    /// <exception cref="LinkedInApiException">The body is not such an object, or has a text that is none.</exception>
    public static T Read<T>(ApiExchange exchange, string expected, string field, JsonValueKind kind, Func<JsonElement, JsonElement, T> read)
    {
        try
        {
            var body = JsonElement.Parse(exchange.Body);
            return body.ValueKind == JsonValueKind.Object && body.TryGetProperty(field, out JsonElement value) && value.ValueKind == kind
                ? read(body, value)
                : throw exchange.Refuse(expected);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Half a surrogate pair is valid JSON and no text.
            throw exchange.Refuse(expected);
        }
    }

    /// <summary>A field that is a text; null if it is missing, or something else.</summary>
    public static string? FindText(JsonElement owner, string name) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
