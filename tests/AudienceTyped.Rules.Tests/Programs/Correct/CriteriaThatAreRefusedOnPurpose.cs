using AudienceTyped;

internal static class CriteriaThatAreRefusedOnPurpose
{
    public static string Explain()
    {
        try
        {
            return TargetingCriteria.ParseRestli("{\"include\":{}}").ToString();
        }
        catch (FormatException exception)
        {
            return exception.Message;
        }
    }
}
