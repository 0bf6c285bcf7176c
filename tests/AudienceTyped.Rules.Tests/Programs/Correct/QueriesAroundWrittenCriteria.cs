using System.Text;
using AudienceTyped;

internal static class QueriesAroundWrittenCriteria
{
    public static string Url(string root, TargetingCriteria criteria) =>
        $"{root}/rest/audienceCounts?q=targetingCriteriaV2&targetingCriteria={criteria.ToRestli()}";

    public static string Query(TargetingCriteria criteria)
    {
        string written = criteria.ToRestli();
        return "q=targetingCriteriaV2&targetingCriteria=" + written;
    }

    public static string Formatted(TargetingCriteria criteria) =>
        string.Format(null, "q={0}&targetingCriteria={1}", "targetingCriteriaV2", criteria.ToRestli());

    public static string Built(TargetingCriteria criteria)
    {
        StringBuilder builder = new();
        builder.Append("q=targetingCriteriaV2").Append("&targetingCriteria=").Append(criteria.ToRestli());
        builder.Append("&targetingCriteria=");
        builder.Append(criteria.ToRestli());
        return builder.ToString();
    }
}
