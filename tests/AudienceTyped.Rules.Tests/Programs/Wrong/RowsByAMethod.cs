using AudienceTyped;

internal sealed class RowsByAMethod
{
    private readonly List<(string Name, string Urn)> _rows = [];

    public void Seed()
    {
        Register("Germany", "urn:li:geo:101282230");
        Register("Spain", "urn:li:geo:103350119"); // AUD3002
        Register("Italy", "urn:li:geo:103350119");
        Register(urn: "urn:li:geo:105015875", name: "France");
    }

    private void Register(string name, string urn) => _rows.Add((name, urn));
}
