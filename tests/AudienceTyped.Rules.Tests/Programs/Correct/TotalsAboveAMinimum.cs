using AudienceTyped;

internal static class TotalsAboveAMinimum
{
    public static bool IsLargeEnough(AudienceCount count) => count.Total >= 50_000 && count.CanRunCampaign == true;

    public static bool HasNumber(AudienceCount count) => count.Total is not null;
}
