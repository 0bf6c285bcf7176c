using AudienceTyped;

bool isSame = TargetingCriteria.ParseRestli("(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3Askills:List(urn%3Ali%3Askill%3A17,urn%3Ali%3Askill%3A17))))))")
    == TargetingCriteria.ParseRestli("(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3Askills:List(urn%3Ali%3Askill%3A17))),(or:(urn%3Ali%3AadTargetingFacet%3Askills:List(urn%3Ali%3Askill%3A17))))))");
Console.WriteLine(isSame);
