using System.Globalization;

namespace AudienceTyped;

/// <summary>A count as an English sentence.</summary>
internal static class AudienceCountSentence
{
    public static string Of(AudienceCount count) => count.Status switch
    {
        AudienceCountStatus.Counted => string.Create(CultureInfo.InvariantCulture, $"{count.Total:N0} members (a rounded number: {count.Bounds?.Lower:N0} to {count.Bounds?.Upper:N0})"),
        AudienceCountStatus.BelowThreshold => "Fewer than 300 members, perhaps none: the service returns 0 below 300.",
        AudienceCountStatus.Empty => "Nobody: the criteria contradict themselves.",
        _ => "No count: the service returns no number for this audience.",
    };
}
