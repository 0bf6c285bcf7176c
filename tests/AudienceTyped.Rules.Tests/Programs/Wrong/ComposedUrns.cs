using AudienceTyped;

internal static class ComposedUrns
{
    private const string Prefix = "urn:li:seniority:";
    private const string Place = "urn:li:geo";

    public const string Manager = Prefix + "5";
    public const string Director = Prefix + "5"; // AUD3002

    public static readonly Dictionary<string, string> Countries = new()
    {
        ["Sweden"] = $"{Place}:106693272", // AUD3002
        ["Switzerland"] = $"{Place}:106693272",
    };
}
