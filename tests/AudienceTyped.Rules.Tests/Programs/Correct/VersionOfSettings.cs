using AudienceTyped;

internal static class VersionOfSettings
{
    private const string Usual = "202609";

    public static AudienceCountsClientOptions Read(string? written)
    {
        LinkedInVersion version = LinkedInVersion.TryParse(written, out LinkedInVersion known) ? known : LinkedInVersion.Parse(Usual);
        return new AudienceCountsClientOptions { Version = version };
    }

    public static bool IsSeparated() => LinkedInVersion.TryParse("2026-09", out _);
}
