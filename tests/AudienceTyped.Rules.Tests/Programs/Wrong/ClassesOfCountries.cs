using AudienceTyped;

internal abstract class Country(string name, string urn)
{
    public string Name => name;

    public string Urn => urn;
}

internal sealed class Germany() : Country("Germany", "urn:li:geo:101282230");

internal sealed class Korea : Country
{
    public Korea()
        : base("South Korea", "urn:li:geo:101452733") // AUD3002
    {
    }
}
