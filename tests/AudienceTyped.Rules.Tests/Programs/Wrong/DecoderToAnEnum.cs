using AudienceTyped;

internal enum Region
{
    Germany,
    Austria,
    Switzerland,
}

internal static class DecoderToAnEnum
{
    private static readonly Dictionary<string, Region> _regions = new()
    {
        ["urn:li:geo:101282230"] = Region.Germany,
        ["urn:li:geo:101452733"] = Region.Austria, // AUD3002
        ["urn:li:geo:106693272"] = Region.Switzerland,
    };

    public static bool TryDecode(string urn, out Region region) => _regions.TryGetValue(urn, out region);
}
