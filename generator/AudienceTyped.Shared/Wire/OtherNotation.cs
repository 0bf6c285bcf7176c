namespace AudienceTyped.Shared.Wire;

/// <summary>Tells from the beginning of a text that it cannot be criteria: the other notation, a quotation, a page.</summary>
internal static class OtherNotation
{
    /// <summary>The name of criteria in JSON, and of the parameter of a query.</summary>
    public const string Name = "targetingCriteria";

    /// <summary>What a text without the parameter is that cannot be Rest.li text, as a sentence without its end; null if it may be that.</summary>
    public static string? ExplainRestli(string text)
    {
        string trimmed = text.Trim();
        return trimmed.Length == 0 ? "the text is empty" : trimmed[0] switch
        {
            '"' or '\'' or '`' => "the text is in quotation marks; remove them",
            '<' => "the text is HTML or XML; pass the value of the parameter targetingCriteria",
            '{' or '[' when IsJson(trimmed) => "the text is JSON; call TargetingCriteria.ParseJson for it",
            _ => null,
        };
    }

    /// <summary>What a text is that cannot be JSON, as the end of a sentence; null if it may be that.</summary>
    public static string? ExplainJson(string text)
    {
        string trimmed = text.Trim();
        return trimmed.Length == 0 ? "it is not JSON, because it is empty." : trimmed[0] switch
        {
            '(' or '%' => "it is not JSON but Rest.li text. Call TargetingCriteria.ParseRestli for it.",
            '<' => "it is not JSON but HTML or XML. Pass the JSON of the criteria or of the campaign.",
            _ => null,
        };
    }

    // A bracket, then a name, a text, another bracket, or the end of it.
    private static bool IsJson(string trimmed) => trimmed.Skip(1).SkipWhile(char.IsWhiteSpace).FirstOrDefault() is '"' or '}' or ']' or '{';
}
