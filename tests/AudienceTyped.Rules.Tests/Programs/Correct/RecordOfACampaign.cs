using AudienceTyped;

internal static class RecordOfACampaign
{
    public sealed record Campaign(string Name, TargetingCriteria Criteria, long MinimumAudience);

    public static Campaign Spring { get; } = new("Spring 2027", Facet.Locations.Is(Geo.Austria) & Facet.Skills.Is(Skill.DigitalMarketing), 50_000);
}
