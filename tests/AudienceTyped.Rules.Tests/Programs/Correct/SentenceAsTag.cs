using System.Diagnostics;
using AudienceTyped;

internal static class SentenceAsTag
{
    public static void Tag(Activity activity, TargetingCriteria criteria)
    {
        activity.SetTag("audience.criteria", criteria.ToString());
        activity.SetTag("audience.key", criteria.Key);
    }
}
