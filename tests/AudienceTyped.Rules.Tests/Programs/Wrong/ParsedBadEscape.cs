using AudienceTyped;

IEnumerable<TargetingCriteria> all = new[]
{
    "(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3Askills:List(urn%3Ali%3Askill%3A17))))))",
    "(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3Askills:List(urn%3Ali%3Askill%3)))))))", // AUD1015
}.Select(TargetingCriteria.ParseRestli);
Console.WriteLine(all.Count());
