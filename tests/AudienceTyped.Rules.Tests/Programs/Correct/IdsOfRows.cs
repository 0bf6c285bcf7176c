using AudienceTyped;

internal sealed record SegmentRow(long Seniority, int MinimumAge, int MaximumAge, string Gender);

internal static class IdsOfRows
{
    public static TargetingCriteria Read(SegmentRow row) =>
        Facet.Seniorities.Is(Seniority.FromId(row.Seniority))
        & Facet.AgeRanges.Is(AgeRange.FromId(row.MinimumAge, row.MaximumAge))
        & Facet.Genders.Is(Gender.FromId(row.Gender.ToUpperInvariant()))
        & Facet.Locations.Is(Geo.Germany);
}
