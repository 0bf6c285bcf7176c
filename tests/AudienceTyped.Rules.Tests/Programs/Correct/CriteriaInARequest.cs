using AudienceTyped;

// A request that was logged is read as it is.
internal static class CriteriaInARequest
{
    private const string Logged =
        "GET /rest/audienceCounts?q=targetingCriteriaV2&targetingCriteria=(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3Askills:List(urn%3Ali%3Askill%3A1346)))))) HTTP/1.1";

    public static TargetingCriteria Read() => TargetingCriteria.ParseRestli(Logged);
}
