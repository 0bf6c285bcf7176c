using AudienceTyped;

// Measured: refused.
internal static class OrganizationStaffCountRange
{
    public static StaffCountRange Size { get; } = StaffCountRange.Parse("urn:li:organizationStaffCountRange:(51,200)"); // AUD1008
}
