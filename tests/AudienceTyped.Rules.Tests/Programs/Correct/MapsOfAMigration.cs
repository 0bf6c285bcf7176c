using AudienceTyped;

internal static class MapsOfAMigration
{
    // Until March, rows for South Korea had the URN of Australia.
    private const string WrongSouthKorea = "urn:li:geo:101452733";
    private const string SouthKorea = "urn:li:geo:105149562";

    private static readonly (string Old, string New)[] _moved =
    [
        ("urn:li:country:de", "urn:li:geo:101282230"),
        ("urn:li:region:4994", "urn:li:geo:102095887"),
        (WrongSouthKorea, SouthKorea),
    ];

    public static string Fix(string country, string urn) =>
        country == "South Korea" && urn == WrongSouthKorea ? SouthKorea : _moved.FirstOrDefault(row => row.Old == urn).New ?? urn;
}
