using AudienceTyped;

// The id alone is no URN.
internal static class UrnWithoutPrefix
{
    public static Geo Place { get; } = Geo.Parse("103644278"); // AUD1008
}
