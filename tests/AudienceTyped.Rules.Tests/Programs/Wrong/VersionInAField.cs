using AudienceTyped;

internal sealed class VersionInAField(AccessTokenProvider tokens)
{
    private static readonly LinkedInVersion _pinned = LinkedInVersion.Parse("202508");

    public AudienceCountsClient Connect() => new(tokens, new AudienceCountsClientOptions { Version = _pinned }); // AUD1016
}
