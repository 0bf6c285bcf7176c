using AudienceTyped;

internal static class CampaignsByCountry
{
    public static readonly Dictionary<string, TargetingCriteria> All = new()
    {
        ["Germany"] = Facet.Locations.Is(Geo.Germany) & Facet.Skills.Is(Skill.Java),
        ["Germany and Austria"] = Facet.Locations.IsAnyOf(Geo.Germany, Geo.Austria) & Facet.Skills.Is(Skill.Java),
        ["Java"] = Facet.Locations.Is(Geo.Germany) & Facet.Skills.Is(Skill.Java) & Facet.Skills.Is(Skill.Python),
        ["Marketing"] = Facet.Locations.Is(Geo.Germany) & Facet.JobFunctions.Is(JobFunction.Sales),
        ["owner event"] = Facet.Locations.Is(Geo.France) & Facet.Seniorities.Is(Seniority.Cxo),
    };

    public static readonly Dictionary<string, Func<AnyOf>> Clauses = new()
    {
        ["Austria"] = () => Facet.Locations.IsAnyOf(Geo.Austria, Geo.Germany),
        ["directors"] = () => Facet.Seniorities.IsAnyOf(Seniority.Director, Seniority.Vp),
    };
}
