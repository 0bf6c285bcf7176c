using AudienceTyped;

// The maximum is below the minimum.
internal static class RangeOutOfOrder
{
    public static StaffCountRange Size { get; } = StaffCountRange.FromId(200, 51); // AUD1008
}
