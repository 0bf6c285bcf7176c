using AudienceTyped;

internal static class VersionOfToday
{
    private const string Pinned = "202609";

    public static AudienceCountsClient Create(AccessTokenProvider tokens) =>
        new(tokens, new AudienceCountsClientOptions { Version = LinkedInVersion.Parse(Pinned) });
}
