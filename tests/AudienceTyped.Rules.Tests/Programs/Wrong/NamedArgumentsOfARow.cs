using AudienceTyped;

internal sealed record Row(int Order, string Urn, string Name);

internal static class NamedArgumentsOfARow
{
    public static readonly Row[] Rows =
    [
        new Row(Order: 1, Name: "Entry", Urn: "urn:li:seniority:3"),
        new Row(Order: 2, Name: "Senior", Urn: "urn:li:seniority:4"),
        new Row(Order: 3, Name: "Manager", Urn: "urn:li:seniority:6"), // AUD3002
    ];
}
