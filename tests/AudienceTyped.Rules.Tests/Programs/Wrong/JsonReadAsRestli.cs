using AudienceTyped;

internal static class JsonReadAsRestli
{
    private const string Stored = """
        {
          "include": { "and": [ { "or": { "urn:li:adTargetingFacet:skills": [ "urn:li:skill:1346" ] } } ] }
        }
        """;

    public static TargetingCriteria Load() => TargetingCriteria.ParseRestli(Stored); // AUD1015
}
