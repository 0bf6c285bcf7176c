using AudienceTyped;

internal sealed record CountryOption(string Label, string Urn);

internal static class OptionsOfCountries
{
    public static IReadOnlyList<CountryOption> All { get; } =
    [
        new("United States", "urn:li:geo:103644278"),
        new("South Korea", "urn:li:geo:101452733"), // AUD3002
        new("Australia", "urn:li:geo:101452733"),
    ];
}
