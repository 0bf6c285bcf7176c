using System.Text.Json;
using System.Text.Json.Nodes;

namespace AudienceTyped.Tests;

/// <summary>The recorded conversations with other implementations: what they write, what the server reads and refuses.</summary>
internal static class RestliVectors
{
    private static readonly Dictionary<string, JsonObject> _byName = Load();

    public static IEnumerable<string> Names(string kind) => _byName.Where(vector => (string)vector.Value["kind"]! == kind).Select(vector => vector.Key);

    public static JsonObject Named(string name) => _byName[name];

    /// <summary>The value that a vector's JSON stands for; numbers and booleans are strings, written as in JSON.</summary>
    public static RestliValue ToValue(JsonNode? node) => node switch
    {
        JsonArray array => new RestliList(array.Select(ToValue)),
        JsonObject record => new RestliRecord(record.Select(field => KeyValuePair.Create(field.Key, ToValue(field.Value)))),
        JsonValue leaf => new RestliString(leaf.GetValueKind() == JsonValueKind.String ? (string)leaf! : leaf.ToJsonString()),
        _ => throw new InvalidOperationException("The protocol has no null."),
    };

    // Ids are unique within a kind only: plain-011 and plain-031 stand in both.
    private static Dictionary<string, JsonObject> Load()
    {
        using Stream stream = typeof(RestliVectors).Assembly.GetManifestResourceStream("restli-vectors.jsonl")!;
        using StreamReader reader = new(stream);
        Dictionary<string, JsonObject> vectors = [];
        while (reader.ReadLine() is string line)
        {
            JsonObject vector = JsonNode.Parse(line)!.AsObject();
            vectors.Add($"{vector["kind"]} {vector["id"]}", vector);
        }

        return vectors;
    }
}
