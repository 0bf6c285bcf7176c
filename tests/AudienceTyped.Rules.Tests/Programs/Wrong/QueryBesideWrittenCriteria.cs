using AudienceTyped;

internal static class QueryBesideWrittenCriteria
{
    public static string Url(TargetingCriteria criteria, string exclude) =>
        $"targetingCriteria={exclude}&first={criteria.ToRestli()}"; // AUD3007

    public static string List(TargetingCriteria criteria, string skills) =>
        $"urn%3Ali%3Askill%3A{skills}&targetingCriteria={criteria.ToRestli()}"; // AUD3007
}
