using AudienceTyped;

internal sealed record Choice(string Label, string Urn);

internal static class CopiedOptions
{
    private static readonly Choice _first = new("Entry", "urn:li:seniority:3");

    public static Choice Vp => _first with { Label = "VP", Urn = "urn:li:seniority:8" }; // AUD3002

    public static Choice Cxo => _first with { Label = "CXO", Urn = "urn:li:seniority:8" };
}
