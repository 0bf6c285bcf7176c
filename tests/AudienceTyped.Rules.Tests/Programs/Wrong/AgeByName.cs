using AudienceTyped;

// From an AI-written mapper.
internal static class AgeByName
{
    public static AgeRange Age { get; } = AgeRange.Parse("urn:li:ageRange:BETWEEN_18_AND_24"); // AUD1008
}
