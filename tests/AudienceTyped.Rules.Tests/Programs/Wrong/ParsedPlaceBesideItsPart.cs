using AudienceTyped;

TargetingCriteria california = TargetingCriteria.ParseRestli(
    "(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3Alocations:List(urn%3Ali%3Ageo%3A103644278,urn%3Ali%3Ageo%3A102095887))))))"); // AUD2005
Console.WriteLine(california.Key);
