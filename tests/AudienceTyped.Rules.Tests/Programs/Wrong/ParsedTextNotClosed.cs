using AudienceTyped;

// Copied from a log that cuts its lines.
TargetingCriteria criteria = TargetingCriteria.ParseRestli("(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3Askills:List(urn%3Ali%3Askill%3A17))"); // AUD1015
Console.WriteLine(criteria.Key);
