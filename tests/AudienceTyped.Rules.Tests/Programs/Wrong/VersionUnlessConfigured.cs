using AudienceTyped;

internal static class Settings
{
    public static AudienceCountsClientOptions Read(IReadOnlyDictionary<string, string> section)
    {
        string version = section.TryGetValue("Version", out string? configured) ? configured : "v202609";
        return new()
        {
            Version = LinkedInVersion.Parse(version), // AUD1015
        };
    }

    public static LinkedInVersion FromEnvironment() =>
        LinkedInVersion.Parse(Environment.GetEnvironmentVariable("LINKEDIN_VERSION") ?? "2026/09"); // AUD1015
}
