using AudienceTyped;

// Another API's spelling; measured: 400 INVALID_VALUE_FOR_FIELD.
internal static class SizeByName
{
    public static StaffCountRange Size { get; } = StaffCountRange.Parse("urn:li:staffCountRange:SIZE_51_TO_200"); // AUD1008
}
