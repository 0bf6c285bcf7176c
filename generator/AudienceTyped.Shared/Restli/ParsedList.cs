namespace AudienceTyped.Shared.Restli;

/// <summary>A list, or an array.</summary>
internal sealed class ParsedList(IReadOnlyList<ParsedValue> items) : ParsedValue
{
    public IReadOnlyList<ParsedValue> Items => items;
}
