using AudienceTyped;

internal static class FallbackUrns
{
    private static readonly Dictionary<string, string> _fallbackOf = new()
    {
        ["austria"] = "urn:li:geo:101282230",
        ["germany"] = "urn:li:geo:101282230",
    };

    public static string Of(string country) => _fallbackOf.GetValueOrDefault(country, "urn:li:geo:100506914");

    public static string NearestOf(string country) => country switch
    {
        "norway" => "urn:li:geo:105117694",
        "sweden" => "urn:li:geo:105117694",
        _ => Of(country),
    };
}
