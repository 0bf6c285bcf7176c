using AudienceTyped;

internal static class NamesThatFit
{
    private const string Javascript = "urn:li:skill:218";
    private const string UnitedStatesUrn = "urn:li:geo:103644278";

    public static string[] Urns => [Javascript, UnitedStatesUrn];
}
