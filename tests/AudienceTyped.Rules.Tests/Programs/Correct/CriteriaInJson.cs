using AudienceTyped;

internal static class CriteriaInJson
{
    private const string Campaign = """

        {
          "name": "Data engineers",
          "targetingCriteria": { "include": { "and": [ { "or": { "urn:li:adTargetingFacet:skills": [ "urn:li:skill:1346" ] } } ] } }
        }
        """;

    public static TargetingCriteria Read() => TargetingCriteria.ParseJson(Campaign);
}
