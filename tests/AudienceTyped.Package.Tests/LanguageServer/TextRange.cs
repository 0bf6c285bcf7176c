using System.Text.Json.Nodes;

namespace AudienceTyped.Package.Tests.LanguageServer;

/// <summary>A range of a text by offsets, and by lines and characters as the protocol has it.</summary>
internal readonly record struct TextRange(int Start, int End)
{
    public static TextRange Read(JsonNode range, string text) => new(Offset(range["start"]!, text), Offset(range["end"]!, text));

    public static JsonObject Position(int offset, string text)
    {
        int line = text.AsSpan(0, offset).Count('\n');
        return new JsonObject { ["line"] = line, ["character"] = offset - (text.LastIndexOf('\n', Math.Max(0, offset - 1), offset) + 1) };
    }

    public JsonObject Write(string text) => new() { ["start"] = Position(Start, text), ["end"] = Position(End, text) };

    private static int Offset(JsonNode position, string text)
    {
        int offset = 0;
        for (int line = (int)position["line"]!; line > 0; line--)
        {
            offset = text.IndexOf('\n', offset) + 1;
        }

        return offset + (int)position["character"]!;
    }
}
