using AudienceTyped;

var sizes = TargetingCriteria.ParseRestli(
    "(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3AstaffCountRanges:List(urn%3Ali%3AstaffCountRange%3A%2851%2C200%29,urn%3Ali%3AstaffCountRange%3A%28200%2C500%29))))))"); // AUD2014
Console.WriteLine(sizes);
