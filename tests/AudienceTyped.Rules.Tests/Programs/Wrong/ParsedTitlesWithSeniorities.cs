using AudienceTyped;

internal static class Buyers
{
    private const string Query =
        "q=targetingCriteriaV2&targetingCriteria=(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3Atitles:List(urn%3Ali%3Atitle%3A5))),(or:(urn%3Ali%3AadTargetingFacet%3Aseniorities:List(urn%3Ali%3Aseniority%3A5))))))"; // a request from a log

    public static TargetingCriteria Criteria => TargetingCriteria.ParseRestli(Query); // AUD1002
}
