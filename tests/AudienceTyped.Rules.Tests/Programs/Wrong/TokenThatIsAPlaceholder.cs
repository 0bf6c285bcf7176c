using AudienceTyped;

AudienceCountsClient client = new(AccessTokenProvider.FromValue("<your access token>")); // AUD1015
AudienceCount count = await client.CountAsync(Facet.Locations.Is(Geo.Germany) & Facet.Skills.Is(Skill.Python));
Console.WriteLine(count);
