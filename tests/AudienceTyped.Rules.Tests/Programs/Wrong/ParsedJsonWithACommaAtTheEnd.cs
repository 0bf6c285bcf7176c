using AudienceTyped;

TargetingCriteria stored = TargetingCriteria.ParseJson("""{ "include": { "and": [ { "or": { "urn:li:adTargetingFacet:skills": [ "urn:li:skill:17", ] } } ] } }"""); // AUD1015
Console.WriteLine(stored.ToRestli());
