using AudienceTyped;

internal static class LabelsOfUnknownValues
{
    public static readonly (string Urn, string Label)[] Segments =
    [
        ("urn:li:adSegment:10001", "Germany"),
        ("urn:li:adSegment:10002", "Directors"),
        ("urn:li:organization:424242", "Acme"),
        ("urn:li:title:999999", "Chief Happiness Officer"),
        ("urn:li:sponsoredAccount:5", "Marketing"),
    ];
}
