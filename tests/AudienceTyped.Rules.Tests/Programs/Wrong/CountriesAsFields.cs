using AudienceTyped;

internal sealed class Country
{
    public static readonly Country Germany = new("DE", "urn:li:geo:101282230");
    public static readonly Country Austria = new("AT", "urn:li:geo:101452733"); // AUD3002
    public static readonly Country Switzerland = new("CH", "urn:li:geo:106693272");

    private Country(string code, string urn) => (Code, Urn) = (code, urn);

    public string Code { get; }

    public string Urn { get; }
}
