using AudienceTyped;

internal static class LanguagesOneRowOff
{
    public static string Describe(string urn) => urn switch
    {
        "urn:li:locale:de_DE" => "English", // AUD3002
        "urn:li:locale:en_US" => "Spanish", // AUD3002
        "urn:li:locale:es_ES" => "French", // AUD3002
        "urn:li:locale:fr_FR" => "Italian", // AUD3002
        _ => urn,
    };
}
