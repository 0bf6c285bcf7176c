using AudienceTyped;

internal sealed class CountryOf
{
    public static readonly CountryOf Germany = new("DE", "urn:li:geo:101282230");
    public static readonly CountryOf UnitedKingdom = new("GB", "urn:li:geo:101165590");
    public static readonly CountryOf Korea = new("KR", "urn:li:geo:105149562");
    public static readonly CountryOf Default = new("DE", "urn:li:geo:101282230");

    private CountryOf(string code, string urn) => (Code, Urn) = (code, urn);

    public string Code { get; }

    public string Urn { get; }
}
