using AudienceTyped;

internal static class IdsShiftedByARow
{
    private static readonly Dictionary<string, string> _urns = new()
    {
        ["entry"] = "urn:li:seniority:4", // AUD3002
        ["senior"] = "urn:li:seniority:5", // AUD3002
        ["manager"] = "urn:li:seniority:6", // AUD3002
        ["director"] = "urn:li:seniority:7", // AUD3002
    };

    public static Seniority Of(string name) => Seniority.Parse(_urns[name]);
}
