using AudienceTyped;

internal static class RegionsOfPlaces
{
    public const string Worldwide = "urn:li:geo:92000000";
    public const string Europe = "urn:li:geo:100506914";
    public const string EuropeanUnion = "urn:li:geo:91000000";
    public const string MiddleEast = "urn:li:geo:91000001";
    public const string Dach = "urn:li:geo:91000006";
    public const string London = "urn:li:geo:90009496";
    public const string ParisRegion = "urn:li:geo:90009659";

    public static Geo Canada => Geo.Ontario;
}
