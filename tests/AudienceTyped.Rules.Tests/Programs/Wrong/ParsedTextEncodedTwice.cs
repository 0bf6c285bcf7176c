using AudienceTyped;

public static class Example
{
    public static TargetingCriteria Criteria() =>
        TargetingCriteria.ParseRestli("(include:(and:List((or:(urn%253Ali%253AadTargetingFacet%253Askills:List(urn%253Ali%253Askill%253A17))))))"); // AUD1015
}
