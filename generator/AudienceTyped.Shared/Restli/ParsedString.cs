namespace AudienceTyped.Shared.Restli;

/// <summary>A string, or the key of a record.</summary>
/// <param name="value">The string itself, decoded.</param>
/// <param name="start">Where it begins in the text, without quotation marks; 0 where that is not known.</param>
/// <param name="length">How many characters write it; 0 where that is not known.</param>
internal sealed class ParsedString(string value, int start, int length) : ParsedValue
{
    public string Value => value;

    public int Start => start;

    public int Length => length;
}
