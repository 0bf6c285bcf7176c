using AudienceTyped;

// The same as a URN.
internal static class UrnOfTheCatalog
{
    public static Geo Country { get; } = Geo.Parse("urn:li:geo:103644278"); // AUD3001
}
