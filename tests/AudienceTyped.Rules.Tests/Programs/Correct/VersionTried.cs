using AudienceTyped;

internal static class VersionTried
{
    public static LinkedInVersion OrDefault(string? setting) => LinkedInVersion.TryParse(setting, out LinkedInVersion version) ? version : LinkedInVersion.Default;

    public static bool AcceptsDates() => LinkedInVersion.TryParse("2026-09", out _);
}
