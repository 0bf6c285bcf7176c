using AudienceTyped;

// Copied from the address of the documentation page.
internal static class VersionWithADash
{
    public static AudienceCountsClient Create(AccessTokenProvider tokens) =>
        new(tokens, new AudienceCountsClientOptions { Version = LinkedInVersion.Parse("2026-09") }); // AUD1015
}
