using AudienceTyped;

internal static class HeaderAsToken
{
    public static AudienceCountsClient Create(HttpClient http, string token)
    {
        string header = $"Bearer {token}";
        return new AudienceCountsClient(http, AccessTokenProvider.FromValue(header)); // AUD1015
    }
}
