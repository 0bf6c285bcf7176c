using AudienceTyped;

internal static class TokenWithAScheme
{
    private const string Scheme = "Bearer ";

    public static AccessTokenProvider For(string token) => AccessTokenProvider.From(_ => ValueTask.FromResult(new AccessToken(Scheme + token))); // AUD1015
}
