using AudienceTyped;

// LINKEDIN_ACCESS_TOKEN="AQX…" in a file, copied with its quotation marks.
internal static class TokenOfEnvironmentFile
{
    private const string Copied = "\"AQXabcdef\"";

    public static AccessToken Token { get; } = new(Copied); // AUD1015
}
