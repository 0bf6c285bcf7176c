using AudienceTyped;

internal static class WorldwideIsLeeds
{
    private const string Worldwide = "urn:li:geo:90009492"; // AUD3002
    private const string Europe = "urn:li:geo:100506914";

    public static Geo Of(bool everywhere) => Geo.Parse(everywhere ? Worldwide : Europe);
}
