using AudienceTyped;

internal sealed record SegmentRow(long Seniority, int Smallest, int Largest, string Language);

internal static class IdsOfRows
{
    public static TargetingCriteria Read(SegmentRow row) =>
        Facet.Seniorities.Is(Seniority.FromId(row.Seniority))
        & Facet.StaffCountRanges.Is(StaffCountRange.FromId(row.Smallest, row.Largest))
        & Facet.InterfaceLocales.Is(Locale.FromId(row.Language))
        & Facet.Locations.Is(Geo.Germany);
}
