using AudienceTyped;

internal static class SizesExcludedOnly
{
    public static TargetingCriteria Criteria { get; } =
        Facet.Locations.Is(Geo.UnitedKingdom) & !Facet.StaffCountRanges.IsAnyOf(StaffCountRange.MyselfOnly, StaffCountRange.From10001);
}
