namespace AudienceTyped.EndToEnd.Tests;

internal static class Clients
{
    public const string Token = "AQX-secret-token-of-the-tests";

    public static AudienceCountsClient For(Uri baseAddress, string token = Token, string version = "202609") =>
        new(AccessTokenProvider.From(_ => ValueTask.FromResult(new AccessToken(token))), Options(baseAddress, version));

    public static AudienceCountsClient For(HttpClient httpClient, Uri baseAddress) =>
        new(httpClient, AccessTokenProvider.From(static _ => ValueTask.FromResult(new AccessToken(Token))), Options(baseAddress, "202609"));

    private static AudienceCountsClientOptions Options(Uri baseAddress, string version) =>
        new() { BaseAddress = baseAddress, Version = LinkedInVersion.Parse(version) };
}
