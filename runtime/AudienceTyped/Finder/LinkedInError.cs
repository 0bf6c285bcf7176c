using System.Text;
using System.Text.Json;

namespace AudienceTyped;

/// <summary>The body of an error of LinkedIn's, in any of the shapes that it comes in.</summary>
/// <remarks>Source: Updated Marketing API Error Responses, learn.microsoft.com/linkedin/marketing/error-responses.</remarks>
internal sealed record LinkedInError
{
    private const int MaximumDetails = 3;

    public string? Code { get; init; }

    public int? ServiceErrorCode { get; init; }

    public string? Message { get; init; }

    public string? RequestId { get; init; }

    // Kept as it is: the reference implementation calls it a free-form record.
    public JsonElement? ErrorDetails { get; init; }

    /// <summary>Null where the body is not JSON, such as the HTML of a gateway.</summary>
    public static LinkedInError? TryRead(ReadOnlySpan<byte> body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, AudienceCountsJsonContext.Default.LinkedInError);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The code of the error, or where it has none that of its first detail.</summary>
    public string? FindCode() => Code ?? InputErrors().Select(static error => Text(error, "code")).FirstOrDefault(static code => code is not null);

    /// <summary>What the service says of the fields, in one line; null where it says nothing.</summary>
    public string? DescribeDetails()
    {
        StringBuilder details = new();
        foreach (JsonElement error in InputErrors().Take(MaximumDetails))
        {
            string? path = error.TryGetProperty("input", out JsonElement input) && input.ValueKind == JsonValueKind.Object
                && input.TryGetProperty("inputPath", out JsonElement inputPath) && inputPath.ValueKind == JsonValueKind.Object ? Text(inputPath, "fieldPath") : null;
            details.Append(details.Length == 0 ? "" : "; ").AppendJoin(", ", new[] { Text(error, "code"), path, Text(error, "description") }.OfType<string>());
        }

        return details.Length == 0 ? null : details.ToString();
    }

    private IEnumerable<JsonElement> InputErrors() =>
        ErrorDetails is { ValueKind: JsonValueKind.Object } details && details.TryGetProperty("inputErrors", out JsonElement errors) && errors.ValueKind == JsonValueKind.Array
            ? errors.EnumerateArray().Where(static error => error.ValueKind == JsonValueKind.Object)
            : [];

    private static string? Text(JsonElement element, string name)
    {
        try
        {
            return element.TryGetProperty(name, out JsonElement text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair: there is no such text.
            return null;
        }
    }
}
