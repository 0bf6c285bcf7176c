using AudienceTyped;

internal sealed class SettingsOfCountries
{
    public string Germany { get; set; } = "urn:li:geo:101282230";

    public string Austria { get; set; } = "urn:li:geo:101452733"; // AUD3002

    public static readonly Dictionary<string, string?> Defaults = new()
    {
        ["Geos:Germany"] = "urn:li:geo:101282230",
        ["Geos:Spain"] = "urn:li:geo:105117694", // AUD3002
    };
}
