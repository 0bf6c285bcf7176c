using AudienceTyped;

// The page's address has view=li-lms-2026-09.
internal static class VersionFromTheAddressOfThePage
{
    public static AudienceCountsClientOptions Options { get; } = new()
    {
        Version = LinkedInVersion.Parse("2026-09"), // AUD1015
        ValidateBeforeSending = true,
    };
}
