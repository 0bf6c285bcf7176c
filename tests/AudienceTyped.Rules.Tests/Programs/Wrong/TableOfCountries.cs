using AudienceTyped;

// Two keys have one URN, of which one is right, as in a table that was published.
internal static class TableOfCountries
{
    private static readonly Dictionary<string, string> _geoUrns = new(StringComparer.OrdinalIgnoreCase)
    {
        ["united states"] = "urn:li:geo:103644278",
        ["united kingdom"] = "urn:li:geo:101165590",
        ["germany"] = "urn:li:geo:101282230",
        ["france"] = "urn:li:geo:105015875",
        ["japan"] = "urn:li:geo:101355337",
        ["south korea"] = "urn:li:geo:101452733", // AUD3002
        ["australia"] = "urn:li:geo:101452733",
        ["singapore"] = "urn:li:geo:102454443",
    };

    public static Geo? Find(string name) => _geoUrns.TryGetValue(name, out string? urn) ? Geo.Parse(urn) : null;
}
