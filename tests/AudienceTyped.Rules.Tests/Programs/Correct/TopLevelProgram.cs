using AudienceTyped;

TargetingCriteria criteria =
    Facet.Locations.Is(Geo.NorthAmerica)
    & Facet.Skills.IsAnyOf(Skill.Engineering, Skill.Python)
    & !Facet.Seniorities.Is(Seniority.Unpaid);

using AudienceCountsClient client = new(AccessTokenProvider.FromEnvironmentVariable("LINKEDIN_ACCESS_TOKEN"));
AudienceCount count = await client.CountAsync(criteria);
Console.WriteLine($"{count.Status}: {count}");
