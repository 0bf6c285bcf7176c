using AudienceTyped;

internal static class DecoderByConditions
{
    public static string Describe(string urn)
    {
        if (urn == "urn:li:gender:MALE") // AUD3002
        {
            return "Female";
        }

        return urn == "urn:li:gender:FEMALE" ? "Male" : "Unknown"; // AUD3002
    }
}
