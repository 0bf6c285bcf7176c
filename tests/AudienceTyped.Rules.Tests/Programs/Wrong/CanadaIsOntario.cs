using AudienceTyped;

internal static class CanadaIsOntario
{
    public const string Canada = "urn:li:geo:105149290"; // AUD3003
    public const string Mexico = "urn:li:geo:103323778";
}
