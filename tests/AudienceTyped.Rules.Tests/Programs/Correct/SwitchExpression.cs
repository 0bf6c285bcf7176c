using AudienceTyped;

internal static class SwitchExpression
{
    public static AnyOf SizeOf(string segment) => segment switch
    {
        "smb" => Facet.StaffCountRanges.IsAnyOf(StaffCountRange.From2To10, StaffCountRange.From11To50, StaffCountRange.From51To200),
        "mid-market" => Facet.StaffCountRanges.IsAnyOf(StaffCountRange.From201To500, StaffCountRange.From501To1000),
        "enterprise" => Facet.StaffCountRanges.IsAnyOf(StaffCountRange.From1001To5000, StaffCountRange.From5001To10000, StaffCountRange.From10001),
        _ => throw new ArgumentOutOfRangeException(nameof(segment), segment, "There is no such segment."),
    };
}
