using AudienceTyped;

internal static class CommentAboveAUrn
{
    // United States
    private const string Primary = "urn:li:geo:101165590"; // AUD3002

    // Germany
    private const string Secondary = "urn:li:geo:101282230";

    public static IEnumerable<Geo> All => Read([Primary, Secondary]);

    private static IEnumerable<Geo> Read(IEnumerable<string> urns) => urns.Select(urn => Geo.Parse(urn));
}
