using AudienceTyped;

internal static class UnlistedValuesThatAreCompared
{
    public static bool IsUnknown(Seniority level) => level == Seniority.FromId(99);
}
