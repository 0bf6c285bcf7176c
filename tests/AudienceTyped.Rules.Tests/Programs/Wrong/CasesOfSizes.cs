using AudienceTyped;

internal static class CasesOfSizes
{
    public static StaffCountRange Of(string size)
    {
        switch (size)
        {
            case "1-10":
            case "2-10":
                return StaffCountRange.From2To10;
            case "11-50":
                return StaffCountRange.From51To200; // AUD3002
            case "51-200":
                return StaffCountRange.From51To200;
            default:
                return StaffCountRange.From10001;
        }
    }
}
