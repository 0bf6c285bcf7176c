using AudienceTyped;

TargetingFacet[] own = [new CustomFacet("urn:li:adTargetingFacet:volunteering")];
TargetingCriteria criteria = TargetingCriteria.ParseJson("""{"include":{"and":[{"or":{"urn:li:adTargetingFacet:volunteering":["urn:li:cause:3"]}}]}}""", own);
Console.WriteLine(criteria.Validate(own).Count);
