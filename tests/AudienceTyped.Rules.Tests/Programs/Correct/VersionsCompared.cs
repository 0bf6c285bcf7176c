using AudienceTyped;

internal static class VersionsCompared
{
    private static readonly LinkedInVersion _firstWithBuyerGroups = LinkedInVersion.Parse("202603");
    private static readonly LinkedInVersion _lastWithoutHeader = LinkedInVersion.Parse("202206");

    public static bool HasBuyerGroups(LinkedInVersion version) => version >= _firstWithBuyerGroups;

    public static bool IsAncient(LinkedInVersion version) => version <= _lastWithoutHeader || version < LinkedInVersion.Parse("202401");
}
