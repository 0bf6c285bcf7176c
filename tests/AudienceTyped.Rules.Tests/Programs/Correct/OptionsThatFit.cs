using AudienceTyped;

internal sealed record Option(string Label, string Urn, string? Group = null);

internal static class OptionsThatFit
{
    public static IReadOnlyList<Option> Countries { get; } =
    [
        new("United States of America", "urn:li:geo:103644278", "Americas"),
        new("Great Britain", "urn:li:geo:101165590", "Europe"),
        new("Korea (South)", "urn:li:geo:105149562", "Asia"),
        new("Republic of Korea", "urn:li:geo:105149562", "Asia"),
        new("Holland", "urn:li:geo:102890719", "Europe"),
        new("Our office in Vienna", "urn:li:geo:103883259", "Europe"),
    ];
}
