using AudienceTyped;

internal sealed record Labelled(string Urn, string English, string French);

internal static class LabelsInTwoLanguages
{
    public static readonly Labelled[] Places =
    [
        new("urn:li:geo:101282230", "Germany", "Allemagne"),
        new("urn:li:geo:105646813", "Spain", "Espagne"),
        new("urn:li:geo:103350119", "Italy", "Italie"),
        new("urn:li:geo:103644278", "United States", "États-Unis"),
        new("urn:li:geo:101165590", "UK", "Royaume-Uni"),
    ];
}
