using System.ComponentModel;
using AudienceTyped;

internal enum TargetMarket
{
    [Description("urn:li:geo:101282230")]
    Germany,

    [Description("urn:li:geo:101452733")] // AUD3002
    SouthKorea,

    [Description("urn:li:geo:101452733")]
    Australia,
}
