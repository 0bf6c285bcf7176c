using AudienceTyped;

internal static class PrefixesOfOthers
{
    private const string Li = "urn:li:";
    private const string GeoPrefix = Li + "geo:";
    private const string Pages = "https://pages.example/";

    public const string Germany = GeoPrefix + "101282230";
    public const string FallbackForAustria = GeoPrefix + "101282230";
    public const string Austria = Pages + "101452733";
    public const string Poland = $"{Pages}100364837";
}
