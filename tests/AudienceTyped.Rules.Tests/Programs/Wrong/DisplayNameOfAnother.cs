using System.ComponentModel;
using AudienceTyped;

internal static class DisplayNameOfAnother
{
    [Description("South Korea")]
    public const string FirstMarket = "urn:li:geo:101452733"; // AUD3002

    [Description("Japan")]
    public const string SecondMarket = "urn:li:geo:101355337";
}
