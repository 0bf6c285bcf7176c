using System.Text.Json;
using AudienceTyped.Shared.Notation;
using AudienceTyped.Shared.Restli;

namespace AudienceTyped.Cli;

/// <summary>
/// Criteria from one notation into the other as they are written: order, unknown facets and empty lists stay. What one notation has and the
/// other has not, a number or a key that is there twice, is refused.
/// </summary>
internal static class CriteriaTranscription
{
    private const string InnerName = "targetingCriteria";

    private static readonly JsonDocumentOptions _options = new() { MaxDepth = RestliValue.MaximumDepth, AllowDuplicateProperties = false };

    /// <summary>The tree of criteria in either notation.</summary>
    /// <exception cref="UnusableInputException">The text cannot be read.</exception>
    public static RestliValue Read(CriteriaText text) => text.Guard(() => RequireCriteria(text.IsJson ? ReadJson(text.Text) : ReadRestli(text.Text)));

    /// <summary>Writes a tree as JSON.</summary>
    public static void WriteJson(Utf8JsonWriter writer, RestliValue value)
    {
        switch (value)
        {
            case RestliRecord record:
                writer.WriteStartObject();
                foreach ((string key, RestliValue field) in record.Fields)
                {
                    writer.WritePropertyName(key);
                    WriteJson(writer, field);
                }

                writer.WriteEndObject();
                break;
            case RestliList list:
                writer.WriteStartArray();
                foreach (RestliValue item in list.Items)
                {
                    WriteJson(writer, item);
                }

                writer.WriteEndArray();
                break;
            default:
                writer.WriteStringValue(((RestliString)value).Value);
                break;
        }
    }

    private static RestliValue ReadJson(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json, _options);
        JsonElement root = document.RootElement;
        return root.ValueKind == JsonValueKind.Object && !root.TryGetProperty("include", out _) && root.TryGetProperty(InnerName, out JsonElement inner)
            ? Convert(inner, "$." + InnerName)
            : Convert(root, "$");
    }

    private static RestliValue ReadRestli(string text)
    {
        (int start, int length) = CriteriaParameter.Find(text);
        string value = text.Substring(start, length);
        if (!RestliValue.TryParse(value, out RestliValue? tree, out RestliSyntaxError? error))
        {
            throw new RestliFormatException(new RestliSyntaxError(start + error.Offset, MistakenText.Explain(value) ?? error.Reason), text);
        }

        RequireOnce(tree, "");
        return tree;
    }

    // A campaign without criteria, or another text that happens to have the form, is not criteria.
    private static RestliValue RequireCriteria(RestliValue tree) =>
        tree is RestliRecord record && record.Fields.Any(static field => field.Key is "include" or "exclude")
            ? tree
            : throw new FormatException("The text is not targeting criteria: it has neither 'include' nor 'exclude', nor 'targetingCriteria' with them.");

    private static RestliValue Convert(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Object => new RestliRecord(
            [.. element.EnumerateObject().Select(property => KeyValuePair.Create(property.Name, Convert(property.Value, $"{path}.{property.Name}")))]),
        JsonValueKind.Array => new RestliList([.. element.EnumerateArray().Select((item, index) => Convert(item, $"{path}[{index}]"))]),
        JsonValueKind.String => new RestliString(element.GetString()!),
        _ => throw new FormatException(
            $"{path} is {Shared.Text.Excerpt.Of(element.GetRawText(), 20)}, but Rest.li text has only texts, lists and records. Write a URN in quotation marks there."),
    };

    // The service silently uses the last one.
    private static void RequireOnce(RestliValue value, string path)
    {
        if (value is RestliRecord record)
        {
            if (!record.RepeatedKeys.IsEmpty)
            {
                throw new FormatException(
                    $"'{Shared.Text.Excerpt.Of(record.RepeatedKeys[0])}' is there twice{(path.Length > 0 ? $" at {path}" : "")}. Put all its values into one list.");
            }

            foreach ((string key, RestliValue field) in record.Fields)
            {
                RequireOnce(field, path.Length == 0 ? key : $"{path}.{Shared.Text.Excerpt.Of(key)}");
            }
        }
        else if (value is RestliList list)
        {
            for (int index = 0; index < list.Items.Length; index++)
            {
                RequireOnce(list.Items[index], $"{path}[{index}]");
            }
        }
    }
}
