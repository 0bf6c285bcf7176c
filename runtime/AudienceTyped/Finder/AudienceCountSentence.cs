using System.Globalization;

namespace AudienceTyped;

/// <summary>A count as an English sentence.</summary>
internal static class AudienceCountSentence
{
    public static string Of(AudienceCount count) => count.Status switch
    {
        AudienceCountStatus.Counted when count.Total is { } total => $"{Members(total)}{OfBounds(count.Bounds)}",
        AudienceCountStatus.Counted => "Counted, but the number is not given.",
        AudienceCountStatus.BelowThreshold when count.Total is > 0 and { } total =>
            $"{Members(total)}. This is unexpected: the service is documented to return 0 below {AudienceCountBounds.Threshold}.",
        AudienceCountStatus.BelowThreshold => "Fewer than 300 members, perhaps none: the service returns 0 below 300.",
        AudienceCountStatus.Empty => "Nobody: no member can match the criteria. Validate() says why.",
        _ => "No count: the service returns no number for this audience.",
    };

    private static string Members(long total) => total == 1 ? "1 member" : string.Create(CultureInfo.InvariantCulture, $"{total:N0} members");

    private static string OfBounds(AudienceCountBounds? bounds) => bounds is { } known
        ? string.Create(CultureInfo.InvariantCulture, $" (a rounded number: {known.Lower:N0} to {known.Upper:N0})")
        : " (how it is rounded is not known)";
}
