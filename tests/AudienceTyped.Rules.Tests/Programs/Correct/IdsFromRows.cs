using AudienceTyped;

internal static class IdsFromRows
{
    public static StaffCountRange Size(int minimum, int maximum) => StaffCountRange.FromId(minimum, maximum);

    public static Seniority Level(long id) => Seniority.FromId(id);

    public static bool IsKnown(long id) => Seniority.Known.Contains(Seniority.FromId(id));
}
