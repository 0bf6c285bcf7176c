using AudienceTyped;

internal static class OwnSizes
{
    private static readonly StaffCountRange[] _middle =
    [
        StaffCountRange.From51To200,
        StaffCountRange.FromId(200, 500), // AUD2014
        StaffCountRange.From501To1000,
    ];

    public static TargetingCriteria Of(Geo place) => Facet.Locations.Is(place) & Facet.StaffCountRanges.IsAnyOf(_middle);
}
