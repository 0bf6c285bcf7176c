using AudienceTyped;

internal static class CampaignNames
{
    public static readonly Geo Oktoberfest = Geo.Munich;
    public static readonly Skill Phoenix = Skill.Engineering;
    public static readonly Skill Apollo = Skill.GraphQl;
    public static readonly Seniority Gold = Seniority.Cxo;
    public static readonly Seniority Silver = Seniority.Vp;
    public static readonly Industry Blackfriday = Industry.RetailApparelAndFashion;

    public static TargetingCriteria Spring2027 { get; } = Facet.Locations.Is(Oktoberfest) & Facet.Skills.IsAnyOf(Phoenix, Apollo) & Facet.Seniorities.IsAnyOf(Gold, Silver);
}
