using AudienceTyped;

internal sealed class TokenWithBearer(Func<Task<string>> readSecret)
{
    public async Task<AudienceCountsClient> ConnectAsync()
    {
        string secret = await readSecret();
        return new AudienceCountsClient(AccessTokenProvider.FromValue($"Bearer {secret}")); // AUD1015
    }
}
