using AudienceTyped;

internal static class TokenInQuotes
{
    public static AccessTokenProvider Tokens { get; } = AccessTokenProvider.FromValue("\"AQXdSP_W41_UPs5ioT_t8HESyODB4FqbkJ8LrV_5mff4gPODzOYR\""); // AUD1015
}
