using AudienceTyped;

string text = "(include:(and:List((urn%3Ali%3AadTargetingFacet%3Askills:List(urn%3Ali%3Askill%3A17)))))";
Console.WriteLine(TargetingCriteria.ParseRestli(text)); // AUD1015
