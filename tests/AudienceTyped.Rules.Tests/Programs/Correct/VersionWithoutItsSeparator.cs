using AudienceTyped;

internal static class VersionWithoutItsSeparator
{
    public static LinkedInVersion Read(string setting) => LinkedInVersion.Parse(setting.Replace("-", "", StringComparison.Ordinal));

    public static LinkedInVersion OfDefault() => Read("2026-09");
}
