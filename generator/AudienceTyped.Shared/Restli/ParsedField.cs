namespace AudienceTyped.Shared.Restli;

/// <summary>A key and its value.</summary>
internal readonly record struct ParsedField(ParsedString Key, ParsedValue Value);
