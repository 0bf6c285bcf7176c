using AudienceTyped;

internal static class SavedAudiences
{
    public static readonly TargetingCriteria Engineers = TargetingCriteria.ParseRestli( // AUD3006
        "(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3Alocations:List(urn%3Ali%3Ageo%3A101282230))),(or:(urn%3Ali%3AadTargetingFacet%3Askills:List(urn%3Ali%3Askill%3A17))))),exclude:(or:(urn%3Ali%3AadTargetingFacet%3Agenders:List(urn%3Ali%3Agender%3AMALE))))"); // AUD1001
}
