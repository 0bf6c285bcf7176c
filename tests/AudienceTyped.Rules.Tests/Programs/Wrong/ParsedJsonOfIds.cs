using AudienceTyped;

const string Campaign = """{"targetingCriteria":{"include":{"and":[{"or":{"urn:li:adTargetingFacet:skills":[17,18]}}]}}}""";
var criteria = TargetingCriteria.ParseJson(Campaign); // AUD1015
Console.WriteLine(criteria);
