using AudienceTyped;

internal static class TuplesWithTheUrnFirst
{
    public static readonly (string Urn, string Label)[] Industries =
    [
        ("urn:li:industry:4", "Software Development"),
        ("urn:li:industry:8", "Telecommunications"),
        ("urn:li:industry:9", "Retail"), // AUD3002
    ];
}
