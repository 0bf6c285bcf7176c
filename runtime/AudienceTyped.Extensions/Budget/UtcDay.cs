namespace AudienceTyped;

/// <summary>The day in which LinkedIn counts calls: it ends at midnight UTC.</summary>
internal static class UtcDay
{
    public static DateTimeOffset EndOf(DateTimeOffset now) => new DateTimeOffset(now.UtcDateTime.Date, TimeSpan.Zero).AddDays(1);
}
