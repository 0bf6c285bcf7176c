using System.Globalization;
using AudienceTyped;

internal static class VersionFromTheClock
{
    public static LinkedInVersion Of(DateOnly day) => LinkedInVersion.Parse($"{day.Year}{day.Month:00}");

    public static LinkedInVersion OfText(DateTime time) => LinkedInVersion.Parse(time.ToString("yyyyMM", CultureInfo.InvariantCulture));
}
