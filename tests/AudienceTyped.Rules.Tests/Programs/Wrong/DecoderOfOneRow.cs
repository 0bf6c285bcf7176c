using AudienceTyped;

internal static class DecoderOfOneRow
{
    public static string Describe(string urn) => urn switch
    {
        "urn:li:seniority:9" => "Unpaid", // AUD3002
        _ => $"Level {urn}",
    };
}
