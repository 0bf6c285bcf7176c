using AudienceTyped;

internal sealed class SizeInAField
{
    private static readonly StaffCountRange _midMarket = StaffCountRange.FromId(200, 500); // AUD2014

    public AnyOf Companies => Facet.StaffCountRanges.IsAnyOf(_midMarket, StaffCountRange.From501To1000);
}
