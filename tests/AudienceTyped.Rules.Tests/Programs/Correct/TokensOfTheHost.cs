using AudienceTyped;

internal static class TokensOfTheHost
{
    private static readonly string _variable = "Bearer-Token";

    public static AccessTokenProvider FromHeader(string header) =>
        AccessTokenProvider.FromValue(header.StartsWith("Bearer ", StringComparison.Ordinal) ? header["Bearer ".Length..] : header);

    public static AccessTokenProvider FromFile(string path) => AccessTokenProvider.FromValue(File.ReadAllText(path).Trim().Trim('"'));

    public static AccessTokenProvider FromParts(string first, string second) => AccessTokenProvider.FromValue($"{first}{second}");

    public static AccessTokenProvider FromVariable() => AccessTokenProvider.FromEnvironmentVariable(_variable);
}
