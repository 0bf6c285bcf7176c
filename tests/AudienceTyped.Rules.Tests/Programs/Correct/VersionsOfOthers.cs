using AudienceTyped;

internal readonly record struct ReleaseVersion(string Text)
{
    public static ReleaseVersion Parse(string text) => new(text);
}

internal sealed class AccessTokenOfOthers(string value)
{
    public string Value { get; } = value;
}

internal static class VersionsOfOthers
{
    public static ReleaseVersion Release { get; } = ReleaseVersion.Parse("2026-09");

    public static AccessTokenOfOthers Header { get; } = new("Bearer x");

    public static LinkedInVersion Version { get; } = LinkedInVersion.Default;
}
