using AudienceTyped;

internal static class VersionsThatAreListed
{
    private static readonly string[] _texts = ["202607", "202608", "202609"];

    public static IEnumerable<string> Ends() => _texts.Select(LinkedInVersion.Parse).Select(version => $"{version}: {version.EndsOn}");
}
