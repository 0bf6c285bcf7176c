using AudienceTyped;

internal static class TokenThatIsRefusedOnPurpose
{
    public static bool IsQuotationRefused()
    {
        try
        {
            _ = AccessTokenProvider.FromValue("\"quoted\"");
            return false;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }
}
