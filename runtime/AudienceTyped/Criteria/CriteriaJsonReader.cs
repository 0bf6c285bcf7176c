using System.Text.Json;
using AudienceTyped.Restli;
using AudienceTyped.Shared.Text;
using AudienceTyped.Shared.Urns;
using AudienceTyped.Shared.Wire;

namespace AudienceTyped;

/// <summary>Reads the JSON of campaigns, through the same tree as the Rest.li text.</summary>
internal static class CriteriaJsonReader
{
    private const string InnerName = OtherNotation.Name;
    private const string InnerPath = "$." + InnerName;

    private static readonly JsonDocumentOptions _options = new() { MaxDepth = RestliValue.MaximumDepth, AllowDuplicateProperties = false };

    public static TargetingCriteria Read(string json, IEnumerable<TargetingFacet>? knownFacets)
    {
        ArgumentNullException.ThrowIfNull(json);
        using JsonDocument document = Parse(json);
        CriteriaReader reader = new(CriteriaNotation.Json, knownFacets);
        return FindInner(document.RootElement) is { } inner
            ? reader.ReadCriteria(Convert(inner, InnerPath), InnerPath)
            : reader.ReadCriteria(ToTree(document.RootElement));
    }

    private static JsonDocument Parse(string json)
    {
        try
        {
            return JsonDocument.Parse(json, _options);
        }
        catch (JsonException exception)
        {
            throw new FormatException($"The text is not targeting criteria: {Explain(json) ?? $"it is not JSON. {exception.Message}"}", exception);
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            // The framework rejects such a text, and such a name of a property, in this way.
            throw new FormatException("The text is not targeting criteria: it, or the name of a property, has half of a surrogate pair.", exception);
        }
    }

    // What the text evidently is: the place of its first character says nothing then.
    private static string? Explain(string text) => OtherNotation.ExplainJson(text)
        ?? (text.Contains(InnerName + "=", StringComparison.Ordinal)
            ? "it is not JSON but a request with Rest.li text. Call TargetingCriteria.ParseRestli for it."
            : null);

    // A whole campaign, or the criteria with their name, is what people copy.
    private static JsonElement? FindInner(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object && !root.TryGetProperty("include", out _) && root.TryGetProperty(InnerName, out JsonElement inner)
            ? inner
            : null;

    /// <summary>JSON as the tree that criteria are read from.</summary>
    /// <exception cref="FormatException">A part is a number, a Boolean or null.</exception>
    public static RestliValue ToTree(JsonElement element) => Convert(element, "$");

    private static RestliValue Convert(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Object => new RestliRecord(element.EnumerateObject().Select(property =>
            KeyValuePair.Create(Tidy(property.Name), Convert(property.Value, $"{path}.{Excerpt.Of(property.Name)}"))).ToArray()),
        JsonValueKind.Array => new RestliList(element.EnumerateArray().Select((item, index) => Convert(item, $"{path}[{index}]")).ToArray()),
        JsonValueKind.String => new RestliString(Tidy(ReadText(element, path))),
        _ => throw new FormatException(
            $"The text is not targeting criteria: {path} is {Excerpt.Of(element.GetRawText(), 20)}, but an object, an array or a URN is expected."),
    };

    // The documentation prints URNs with a space at the end, and "(55, 2147483647)"; a copy of them must be read.
    private static string Tidy(string text) =>
        text.StartsWith(UrnSyntax.Prefix, StringComparison.Ordinal) ? text.TrimEnd(' ').Replace(", ", ",", StringComparison.Ordinal) : text;

    private static string ReadText(JsonElement element, string path)
    {
        try
        {
            return element.GetString()!;
        }
        catch (InvalidOperationException exception)
        {
            throw new FormatException($"The text is not targeting criteria: {path} has half of a surrogate pair.", exception);
        }
    }
}
