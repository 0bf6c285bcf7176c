using AudienceTyped;

// The form of the application has two numbers.
internal static class SizeBetweenHyphens
{
    public static AnyOf Of(int minimum, int maximum) =>
        Facet.StaffCountRanges.Is(StaffCountRange.Parse($"urn:li:staffCountRange:{minimum}-{maximum}")); // AUD1008
}
