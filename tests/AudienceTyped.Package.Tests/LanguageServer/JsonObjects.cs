using System.Text.Json.Nodes;

namespace AudienceTyped.Package.Tests.LanguageServer;

/// <summary>Objects written in one expression.</summary>
internal static class JsonObjects
{
    public static JsonObject With(this JsonObject written, string name, JsonNode value)
    {
        written[name] = value;
        return written;
    }
}
