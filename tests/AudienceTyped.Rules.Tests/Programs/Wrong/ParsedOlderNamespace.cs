using AudienceTyped;

internal static class Chiefs
{
    public static TargetingCriteria Criteria { get; } = TargetingCriteria.ParseJson(
        """{ "include": { "and": [ { "or": { "urn:li:adTargetingFacet:seniorities": [ "urn:li:adSeniority:8" ] } } ] } }"""); // AUD1009
}
