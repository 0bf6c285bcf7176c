using AudienceTyped;

internal static class SizeOfTwoTexts
{
    // The column has "(51" and "200)".
    public static StaffCountRange Read(string first, string second) => StaffCountRange.Parse($"urn:li:staffCountRange:{first},{second}");
}
