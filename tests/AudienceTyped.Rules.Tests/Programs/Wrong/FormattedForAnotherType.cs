using System.Globalization;
using AudienceTyped;

internal static class FormattedForAnotherType
{
    public static Title Of(long id) => Title.Parse(string.Format(CultureInfo.InvariantCulture, "urn:li:skill:{0}", id)); // AUD1008
}
