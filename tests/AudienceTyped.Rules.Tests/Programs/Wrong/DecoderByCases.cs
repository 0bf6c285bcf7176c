using AudienceTyped;

internal static class DecoderByCases
{
    public static string Describe(string urn)
    {
        switch (urn)
        {
            case "urn:li:function:8":
                return "Engineering";
            case "urn:li:function:12": // AUD3002
                return "Information Technology";
            case "urn:li:function:25":
                return "Sales";
            default:
                return "Other";
        }
    }
}
