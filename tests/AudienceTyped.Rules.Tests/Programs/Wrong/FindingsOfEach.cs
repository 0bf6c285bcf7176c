using AudienceTyped;


List<TargetingCriteria> audiences =
[
    Facet.Locations.Is(Geo.Germany) & Facet.Skills.Is(Skill.Python),
    Facet.Locations.Is(Geo.France),
];
audiences.ForEach(audience => audience.Validate(LinkedInCatalog.Facets)); // AUD2019
Console.WriteLine($"{audiences.Count} audiences are valid");
