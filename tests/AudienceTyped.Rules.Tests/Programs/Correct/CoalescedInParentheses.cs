using AudienceTyped;

internal static class CoalescedInParentheses
{
    public static double? Percent(AudienceCount part, double whole) => 100.0 * (part.Total ?? 0) / whole;

    public static double Half(AudienceCount count) => (count.Total / 2.0) ?? double.NaN;
}
