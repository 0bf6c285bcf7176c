using AudienceTyped;

internal static class RestliReadAsJson
{
    public static TargetingCriteria Default { get; } =
        TargetingCriteria.ParseJson("(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3Askills:List(urn%3Ali%3Askill%3A1346))))))"); // AUD1015
}
