using AudienceTyped;

internal sealed class TokenFromASecret(Func<CancellationToken, Task<string>> readSecret)
{
    public AccessTokenProvider Tokens => AccessTokenProvider.From(async cancellation => new AccessToken(await readSecret(cancellation)));
}
