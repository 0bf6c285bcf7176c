using AudienceTyped;

internal static class ReplacedValues
{
    private static readonly Dictionary<string, string> _replacementOf = new()
    {
        ["Java"] = "urn:li:skill:218",
        ["PHP"] = "urn:li:skill:1346",
        ["Linux"] = "urn:li:skill:301",
    };

    private static readonly Dictionary<string, string> _similarTo = new() { ["urn:li:skill:147"] = "JavaScript", ["urn:li:skill:1346"] = "SQL" };

    public static string Of(string skill) => _replacementOf.TryGetValue(skill, out string? urn) ? _similarTo.GetValueOrDefault(urn, urn) : skill;
}
