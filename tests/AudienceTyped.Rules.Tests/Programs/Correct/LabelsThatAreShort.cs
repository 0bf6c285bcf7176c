using AudienceTyped;

internal static class LabelsThatAreShort
{
    public static string Of(string urn) => urn switch
    {
        "urn:li:title:8" => "CEO",
        "urn:li:title:16" => "Director",
        "urn:li:title:17" => "Manager",
        "urn:li:title:26" => "Mktg Manager",
        "urn:li:title:39" => "Sr Software Eng.",
        "urn:li:skill:2018" => "SQL",
        "urn:li:organization:1586" => "AMZN",
        _ => urn,
    };
}
