using AudienceTyped;

// Encoding is the library's.
internal static class EncodedUrn
{
    public static Urn Place { get; } = Urn.Parse("urn%3Ali%3Ageo%3A103644278"); // AUD1008
}
