using AudienceTyped;

// Company sizes may be included or excluded, not both (R7).
internal static class SizesOnBothSides
{
    public static TargetingCriteria Criteria { get; } =
        Facet.Locations.Is(Geo.UnitedStates)
        & Facet.StaffCountRanges.IsAnyOf(StaffCountRange.From51To200, StaffCountRange.From201To500)
        & !Facet.StaffCountRanges.Is(StaffCountRange.MyselfOnly); // AUD1005
}
