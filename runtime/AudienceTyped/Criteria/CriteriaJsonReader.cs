using System.Text.Json;
using AudienceTyped.Shared.Notation;
using AudienceTyped.Shared.Restli;
using AudienceTyped.Shared.Wire;

namespace AudienceTyped;

/// <summary>Reads the JSON of campaigns, through the same tree as the Rest.li text.</summary>
internal static class CriteriaJsonReader
{
    private const string InnerName = OtherNotation.Name;
    private const string InnerPath = JsonCriteriaText.Root + "." + InnerName;

    private static readonly JsonDocumentOptions _options = new() { MaxDepth = RestliReader.MaximumDepth, AllowDuplicateProperties = false };

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
            throw new FormatException(JsonCriteriaText.DescribeProblem(json, exception.Message), exception);
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            // The framework rejects such a text, and such a name of a property, in this way.
            throw new FormatException(JsonCriteriaText.HalfOfPair, exception);
        }
    }

    // A whole campaign, or the criteria with their name, is what people copy.
    private static JsonElement? FindInner(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object && !root.TryGetProperty("include", out _) && root.TryGetProperty(InnerName, out JsonElement inner)
            ? inner
            : null;

    /// <summary>JSON as the tree that criteria are read from.</summary>
    /// <exception cref="FormatException">A part is a number, a Boolean or null.</exception>
    public static ParsedValue ToTree(JsonElement element) => Convert(element, JsonCriteriaText.Root);

    private static ParsedValue Convert(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Object => new ParsedRecord([.. element.EnumerateObject().Select(property =>
            new ParsedField(String(property.Name), Convert(property.Value, JsonCriteriaText.PathOf(path, property.Name))))]),
        JsonValueKind.Array => new ParsedList([.. element.EnumerateArray().Select((item, index) => Convert(item, JsonCriteriaText.PathOf(path, index)))]),
        JsonValueKind.String => String(ReadText(element, path)),
        _ => throw new FormatException(JsonCriteriaText.DescribeOther(path, element.GetRawText())),
    };

    // Where it is written is of no use here.
    private static ParsedString String(string text) => new(JsonCriteriaText.Tidy(text), 0, 0);

    private static string ReadText(JsonElement element, string path)
    {
        try
        {
            return element.GetString()!;
        }
        catch (InvalidOperationException exception)
        {
            throw new FormatException(JsonCriteriaText.DescribeHalfOfPair(path), exception);
        }
    }
}
