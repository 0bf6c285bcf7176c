using AudienceTyped;

var criteria = TargetingCriteria.ParseJson("""{"include":{"and":[{"or":{"urn:li:adTargetingFacet:volunteering":["urn:li:cause:3"]}}]}}""");
Console.WriteLine(criteria);
