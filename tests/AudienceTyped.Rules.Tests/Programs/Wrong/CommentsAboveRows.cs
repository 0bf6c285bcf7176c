using AudienceTyped;

internal static class CommentsAboveRows
{
    private static readonly string[] _urns =
    [
        // Python
        "urn:li:skill:1346",

        // Linux
        "urn:li:skill:261", // AUD3002

        // JavaScript
        "urn:li:skill:218",
    ];

    public static IEnumerable<string> Urns => _urns;
}
