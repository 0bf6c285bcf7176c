using AudienceTyped;

internal static class VersionsOfATest
{
    private static readonly string[] _supported =
    [
        "202609",
        "2026-08", // AUD1015
        "202607",
    ];

    public static IReadOnlyList<LinkedInVersion> All() => [.. _supported.Select(LinkedInVersion.Parse)];
}
