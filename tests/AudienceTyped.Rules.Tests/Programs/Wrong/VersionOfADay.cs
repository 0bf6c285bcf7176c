using AudienceTyped;

internal sealed class VersionOfADay
{
    private const string ApiVersion = "20260901";

    public AudienceCountsClientOptions Options { get; } = new()
    {
        Version = LinkedInVersion.Parse(ApiVersion), // AUD1015
    };
}
