using AudienceTyped;

internal static class TextsThatAreConverted
{
    public static AnyOf Industries()
    {
        string[] texts = ["urn:li:industry:4", "industry:96"]; // AUD1008
        return Facet.Industries.IsAnyOf(Array.ConvertAll(texts, Industry.Parse));
    }
}
