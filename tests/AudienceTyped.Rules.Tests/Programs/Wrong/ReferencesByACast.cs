using AudienceTyped;


internal static class Changes
{
    public static bool HasChanged(TargetingCriteria before, TargetingCriteria after) => (object)before != (object)after; // AUD2021
}
