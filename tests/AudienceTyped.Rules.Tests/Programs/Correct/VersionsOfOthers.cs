using AudienceTyped;

internal static class VersionsOfOthers
{
    internal sealed record GraphOptions(Version Version);

    public static GraphOptions Graph() => new(Version.Parse("2026.9"));

    public static DateOnly Released() => DateOnly.Parse("2026-09-15", System.Globalization.CultureInfo.InvariantCulture);

    public static string Show(AudienceCount count) => $"{count} (2026-09)";
}
