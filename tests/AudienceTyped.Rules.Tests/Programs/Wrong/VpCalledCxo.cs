using AudienceTyped;

// Two published tables have the names of seniorities wrong.
internal static class VpCalledCxo
{
    private static readonly Dictionary<string, string> _seniorities = new()
    {
        ["cxo"] = "urn:li:seniority:7", // AUD3002
    };

    public static string Of(string name) => _seniorities[name];
}
