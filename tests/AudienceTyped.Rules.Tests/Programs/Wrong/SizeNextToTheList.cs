using AudienceTyped;

// Company sizes begin at 201, not at 200.
internal static class SizeNextToTheList
{
    public static AnyOf Sizes { get; } = Facet.StaffCountRanges.IsAnyOf(StaffCountRange.From51To200, StaffCountRange.FromId(200, 500)); // AUD2014
}
