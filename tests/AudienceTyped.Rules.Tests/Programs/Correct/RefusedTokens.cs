using AudienceTyped;

internal static class RefusedTokens
{
    public static string? Explain(string kind)
    {
        try
        {
            AccessTokenProvider provider = kind == "quoted" ? AccessTokenProvider.FromValue("\"AQX\"") : AccessTokenProvider.FromValue("Bearer AQX");
            return provider.ToString();
        }
        catch (ArgumentException exception)
        {
            return exception.Message;
        }
    }
}
