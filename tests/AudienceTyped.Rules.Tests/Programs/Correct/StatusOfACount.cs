using AudienceTyped;

internal static class StatusOfACount
{
    public static string Describe(AudienceCount count) => count.Status switch
    {
        AudienceCountStatus.Counted => $"about {count.Total:N0}",
        AudienceCountStatus.BelowThreshold => "fewer than 300",
        AudienceCountStatus.NotCountable => "not counted",
        _ => "nobody, by the criteria themselves",
    };
}
