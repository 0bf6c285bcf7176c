using AudienceTyped;

internal static class TokenWithoutBearer
{
    private const string Scheme = "Bearer ";

    public static AccessTokenProvider FromHeader(string header) =>
        AccessTokenProvider.FromValue(header.StartsWith(Scheme, StringComparison.Ordinal) ? header[Scheme.Length..] : header);

    public static AccessTokenProvider FromFile(string path) => AccessTokenProvider.FromValue(File.ReadAllText(path).Trim().Trim('"'));
}
