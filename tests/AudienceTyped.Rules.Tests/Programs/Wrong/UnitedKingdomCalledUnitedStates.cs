using AudienceTyped;

// One mapper in the wild labels 101165590 "United States".
internal static class UnitedKingdomCalledUnitedStates
{
    private const string UnitedStates = "urn:li:geo:101165590"; // AUD3002

    public static string Urn => UnitedStates;
}
