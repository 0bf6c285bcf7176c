using System.ComponentModel;
using AudienceTyped;

internal enum Industries
{
    [Description("urn:li:industry:4")]
    Software,

    [Description("urn:li:industry:8")]
    Telecom,

    [Description("urn:li:industry:27")]
    Retail,

    [Description("Everything else")]
    Other,
}

internal static class DescriptionsThatFit
{
    [Description("Our first market")]
    public const string Market = "urn:li:geo:101282230";

    [Description("The place of those who live in France")]
    public const string Place = "urn:li:geo:105015875";

    [DefaultValue("urn:li:geo:101282230")]
    public static string Home { get; set; } = "urn:li:geo:101282230";
}
