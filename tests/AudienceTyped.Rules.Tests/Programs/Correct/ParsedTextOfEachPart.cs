using AudienceTyped;

TargetingCriteria criteria = TargetingCriteria.ParseRestli(
    "(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3Alocations:List(urn%3Ali%3Ageo%3A101282230))),(or:(urn%3Ali%3AadTargetingFacet%3Askills:List(urn%3Ali%3Askill%3A17),urn%3Ali%3AadTargetingFacet%3Atitles:List(urn%3Ali%3Atitle%3A5))))),exclude:(or:(urn%3Ali%3AadTargetingFacet%3Aseniorities:List(urn%3Ali%3Aseniority%3A1))))");
Console.WriteLine(criteria.ToRestli());
