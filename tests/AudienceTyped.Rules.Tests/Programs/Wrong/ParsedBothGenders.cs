using AudienceTyped;

TargetingCriteria both = TargetingCriteria.ParseRestli("(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3Agenders:List(urn%3Ali%3Agender%3AMALE))))))") // AUD3006
    & Facet.Genders.Is(Gender.Female); // AUD2001
Console.WriteLine(both);
