using System.Globalization;
using AudienceTyped;

internal static class UrnsThatAreOnlyWritten
{
    public static string Campaign(long id) => string.Format(CultureInfo.InvariantCulture, "urn:li:sponsoredCampaign:{0}", id);

    public static Urn Account(long id) => Urn.Parse($"urn:li:sponsoredAccount:{id}");
}
