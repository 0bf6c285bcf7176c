namespace AudienceTyped.Shared.Restli;

/// <summary>A value as a text has it, in Rest.li's notation or in JSON: a string, a list or a record.</summary>
internal abstract class ParsedValue;
