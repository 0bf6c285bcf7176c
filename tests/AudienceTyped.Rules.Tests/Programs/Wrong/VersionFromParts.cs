using System.Globalization;
using AudienceTyped;

internal static class VersionFromParts
{
    public static LinkedInVersion Of(DateOnly day)
    {
        string year = day.Year.ToString(CultureInfo.InvariantCulture);
        string month = day.Month.ToString("00", CultureInfo.InvariantCulture);
        return LinkedInVersion.Parse($"{year}-{month}"); // AUD1015
    }
}
