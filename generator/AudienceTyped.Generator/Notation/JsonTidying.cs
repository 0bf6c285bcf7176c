using AudienceTyped.Shared.Notation;
using AudienceTyped.Shared.Restli;

namespace AudienceTyped.Generator.Notation;

/// <summary>Makes a tree of criteria of JSON: without what the documentation prints into URNs, and with nothing but objects, arrays and strings.</summary>
internal static class JsonTidying
{
    /// <exception cref="FormatException">A part is a number, a Boolean or null.</exception>
    public static ParsedValue Tidy(ParsedValue value, string path) => value switch
    {
        ParsedRecord record => new ParsedRecord([.. record.Fields.Select(field =>
            new ParsedField(Tidy(field.Key), Tidy(field.Value, JsonCriteriaText.PathOf(path, field.Key.Value))))]),
        ParsedList list => new ParsedList([.. list.Items.Select((item, index) => Tidy(item, JsonCriteriaText.PathOf(path, index)))]),
        ParsedString text => Tidy(text),
        _ => throw new FormatException(JsonCriteriaText.DescribeOther(path, ((JsonOther)value).Written)),
    };

    private static ParsedString Tidy(ParsedString text) => new(JsonCriteriaText.Tidy(text.Value), text.Start, text.Length);
}
