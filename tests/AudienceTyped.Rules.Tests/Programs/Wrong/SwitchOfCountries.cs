using AudienceTyped;

internal static class SwitchOfCountries
{
    public static string UrnOf(string country) => country switch
    {
        "us" or "usa" => "urn:li:geo:103644278",
        "uk" or "gb" => "urn:li:geo:101165590",
        "ireland" => "urn:li:geo:104738515",
        "netherlands" => "urn:li:geo:102890719",
        "belgium" => "urn:li:geo:102890719", // AUD3002
        _ => throw new ArgumentException($"No URN for {country}.", nameof(country)),
    };
}
