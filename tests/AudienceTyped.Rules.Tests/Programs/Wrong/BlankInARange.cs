using AudienceTyped;

// The page prints (55, 2147483647) with a blank; sent so it is refused.
internal static class BlankInARange
{
    public static AgeRange Oldest { get; } = AgeRange.Parse("urn:li:ageRange:(55, 2147483647)"); // AUD1008
}
