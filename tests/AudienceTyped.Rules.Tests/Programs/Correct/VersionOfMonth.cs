using System.Globalization;
using AudienceTyped;

internal static class VersionOfMonth
{
    public static LinkedInVersion Of(int year, int month) => LinkedInVersion.Parse($"{year}{month:00}");

    public static LinkedInVersion Of(DateOnly day) => LinkedInVersion.Parse(day.ToString("yyyyMM", CultureInfo.InvariantCulture));

    public static LinkedInVersion Of(int month) => LinkedInVersion.Parse("20260" + month);
}
