using System.Text.Json;

namespace AudienceTyped;

/// <summary>
/// The body of an error of LinkedIn's, in any of its shapes. A field that is not of the expected kind counts as missing,
/// so that the other fields are still read. Its texts do not contain the access token.
/// </summary>
/// <remarks>Source: Updated Marketing API Error Responses, learn.microsoft.com/linkedin/marketing/error-responses.</remarks>
internal sealed class LinkedInError
{
    private const int MaximumDetails = 3;

    private readonly JsonElement _body;
    private readonly AccessToken _token;

    private LinkedInError(JsonElement body, AccessToken token)
    {
        _body = body;
        _token = token;
    }

    public int? ServiceErrorCode =>
        Find(_body, "serviceErrorCode") is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out int code) ? code : null;

    public string? Message => Text(_body, "message");

    public string? RequestId => Text(_body, "requestId");

    /// <summary>Null if the body is not JSON, such as the HTML of a gateway.</summary>
    public static LinkedInError? TryRead(ReadOnlyMemory<byte> body, AccessToken token)
    {
        try
        {
            var parsed = JsonElement.Parse(AnswerTexts.WithoutMark(body).Span);
            return parsed.ValueKind == JsonValueKind.Object ? new LinkedInError(parsed, token) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The code of the error or, if it has none, the code of its first detail.</summary>
    public string? FindCode() => Text(_body, "code") ?? InputErrors().Select(error => Text(error, "code")).FirstOrDefault(static code => code is not null);

    /// <summary>What the service reports about fields, in one line; null if it reports nothing.</summary>
    public string? DescribeDetails()
    {
        IEnumerable<string> details = InputErrors()
            .Select(
                error => string.Join(
                    ", ",
                    new[] { Text(error, "code"), Text(Find(Find(error, "input"), "inputPath"), "fieldPath"), Text(error, "description") }.OfType<string>()))
            .Where(static detail => detail.Length > 0)
            .Take(MaximumDetails);
        string described = string.Join("; ", details);
        return described.Length > 0 ? described : null;
    }

    private JsonElement[] InputErrors() =>
        Find(Find(_body, "errorDetails"), "inputErrors") is { ValueKind: JsonValueKind.Array } errors ? [.. errors.EnumerateArray()] : [];

    private string? Text(JsonElement? element, string name) =>
        Find(element, name) is { ValueKind: JsonValueKind.String } text ? _token.HideIn(Read(text)) : null;

    private static string Read(JsonElement text)
    {
        try
        {
            return text.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair is not a character: the text is shown as it was written.
            return text.GetRawText()[1..^1];
        }
    }

    private static JsonElement? Find(JsonElement? element, string name)
    {
        if (element is not { ValueKind: JsonValueKind.Object } parent)
        {
            return null;
        }

        foreach (JsonProperty property in parent.EnumerateObject())
        {
            if (IsNamed(property, name))
            {
                return property.Value;
            }
        }

        return null;
    }

    private static bool IsNamed(JsonProperty property, string name)
    {
        try
        {
            return property.NameEquals(name);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
