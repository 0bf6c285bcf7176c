using AudienceTyped;

// "Chef" is a manager, "Partner" a partner, and "Assistent" an assistant.
internal static class LabelsInSwedish
{
    public static readonly (string Urn, string Label)[] Titles =
    [
        ("urn:li:title:2", "Chef"),
        ("urn:li:title:4", "Projektledare"),
        ("urn:li:title:9", "Programvaruutvecklare"),
        ("urn:li:title:18", "Partner"),
        ("urn:li:title:25", "Formgivare"),
    ];
}
