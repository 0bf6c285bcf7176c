using AudienceTyped;

internal static class SizeOfABranch
{
    public static TargetingCriteria Build(bool large, AnyOf country) => country & Facet.StaffCountRanges.Is(
        large
            ? StaffCountRange.FromId(200, 500) // AUD2015
            : StaffCountRange.From51To200);
}
