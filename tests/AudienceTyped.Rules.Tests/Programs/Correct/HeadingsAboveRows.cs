using AudienceTyped;

internal static class HeadingsAboveRows
{
    private static readonly Geo[] _markets =
    [
        // Germany
        Geo.Austria,
        Geo.Switzerland,

        // France
        Geo.Belgium,
        Geo.Netherlands,

        // Nordics
        Geo.Sweden,
        Geo.Norway,
    ];

    // United States
    private const string First = "urn:li:geo:101174742";
    private const string Second = "urn:li:geo:103323778";

    public static IEnumerable<string> Urns => [.. _markets.Select(market => market.Urn.ToString()), First, Second];
}
