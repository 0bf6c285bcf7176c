using AudienceTyped;

internal static class SummaryOfAnotherCountry
{
    /// <summary>The United Kingdom.</summary>
    public static readonly Geo HomeMarket = Geo.UnitedStates; // AUD3002

    /// <summary>
    /// Germany.
    /// </summary>
    public const string SecondMarket = "urn:li:geo:105015875"; // AUD3002
}
