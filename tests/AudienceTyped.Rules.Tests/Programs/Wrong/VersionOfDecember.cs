using AudienceTyped;

// LinkedIn published none in December.
internal static class VersionOfDecember
{
    public static AudienceCountsClientOptions Options(AudienceCountsClientOptions common) =>
        common with { Version = LinkedInVersion.Parse("202512") }; // AUD1016
}
