using AudienceTyped;

internal static class MiddleEastIsBritain
{
    private static readonly Dictionary<string, string> _regions = new()
    {
        ["europe"] = "urn:li:geo:100506914",
        ["asia"] = "urn:li:geo:102393603",
        ["africa"] = "urn:li:geo:103537801",
        ["middle east"] = "urn:li:geo:101165590", // AUD3002
    };

    public static Geo Of(string region) => Geo.Parse(_regions[region]);
}
